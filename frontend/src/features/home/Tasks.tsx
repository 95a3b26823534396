import type { Task } from '@/shared/api';
import { ButtonLink, Deadline, Moment } from '@/shared/ui';
import { wordsOf } from './taskWords';

/** The one thing to do now. */
export function NextStep({ task }: { task: Task | undefined }) {
  if (!task) {
    return (
      <section className="card card--next" aria-labelledby="next-step">
        <h2 id="next-step" className="ds-text-heading--lg">
          Nothing waits for you
        </h2>
        <p>You are up to date. What comes in stands here.</p>
      </section>
    );
  }
  const { title, action, to } = wordsOf(task);
  return (
    <section className="card card--next" aria-labelledby="next-step">
      <p className="muted ds-u-margin-top--0">{task.waiting ? 'You are waiting' : 'Your next step'}</p>
      <h2 id="next-step" className="ds-text-heading--xl">
        {title}
      </h2>
      <p>
        <When task={task} />
      </p>
      <ButtonLink to={to} primary={!task.waiting}>
        {action}
      </ButtonLink>
    </section>
  );
}

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
                  <When task={task} />
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

function When({ task }: { task: Task }) {
  if (!task.dueAt)
    return (
      <>
        Since <Moment at={task.since} dayOnly />
      </>
    );
  if (task.kind === 'PREPARE_MEETING') return <Moment at={task.dueAt} />;
  return (
    <>
      {task.waiting ? 'Answer due by ' : 'By '}
      <Deadline at={task.dueAt} />
    </>
  );
}
