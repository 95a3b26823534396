import type { Task } from '@/shared/api';
import { ButtonLink } from '@/shared/ui';
import { TaskTime, wordsOf } from '@/shared/domain/task';

/** In place of the next step where there is none. */
export function NothingWaits() {
  return (
    <section className="card card--next" aria-labelledby="next-step">
      <h2 id="next-step" className="ds-text-heading--lg">
        You’re all caught up
      </h2>
      <p>New tasks will show up here.</p>
    </section>
  );
}

/** What comes after the next step. */
export function WaitingList({ tasks }: { tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="ds-text-heading--xl">
        Also waiting
      </h2>
      <ul className="cards">
        {tasks.map((task) => {
          const { title, action, to } = wordsOf(task);
          return (
            <li key={task.id} className="card task">
              <div>
                <h3 className="ds-text-heading--md">{title}</h3>
                <p className="muted">
                  <TaskTime task={task} />
                </p>
              </div>
              <ButtonLink to={to} small>
                {action}
                <span className="ds-u-visibility--screen-reader">: {title}</span>
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
