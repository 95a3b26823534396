import type { Task } from '@/shared/api';
import { ButtonLink, Deadline, Moment } from '@/shared/ui';
import { wordsOf } from './taskWords';

/** The one thing to do now, as a card. */
export function NextStep({ task }: { task: Task }) {
  const { title, text, action, to } = wordsOf(task);
  return (
    <section className="card card--next" aria-labelledby="next-step">
      <p className="muted ds-u-margin-top--0">{task.waiting ? 'You are waiting' : 'Your next step'}</p>
      <h2 id="next-step" className="ds-text-heading--xl">
        {title}
      </h2>
      {text && <p>{text}</p>}
      <p className={text ? 'muted' : undefined}>
        <TaskTime task={task} />
      </p>
      <ButtonLink to={to} primary={!task.waiting}>
        {action}
      </ButtonLink>
    </section>
  );
}

/** What takes place at its time, instead of being due by it. */
const atItsTime: readonly Task['kind'][] = ['PREPARE_MEETING', 'ATTEND_ORIENTATION', 'WAIT_FOR_PLACE'];

/** Until when it is to be done, or since when it waits. */
export function TaskTime({ task }: { task: Task }) {
  if (!task.dueAt)
    return (
      <>
        Since <Moment at={task.since} dayOnly />
      </>
    );
  if (atItsTime.includes(task.kind)) return <Moment at={task.dueAt} />;
  return (
    <>
      {task.waiting ? 'Answer due by ' : 'By '}
      <Deadline at={task.dueAt} />
    </>
  );
}
