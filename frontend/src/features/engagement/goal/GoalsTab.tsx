import { useQuery } from '@tanstack/react-query';
import type { Goal } from '@/shared/api';
import { ButtonLink, Empty, Facts, ProgressLine, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge } from '@/shared/domain/words';
import { dateInWords } from '@/shared/ui/format';
import { paths } from '@/shared/domain/paths';
import { goalsQuery } from '@/shared/domain/engagement';
import { isolated } from '@/shared/ui/text';
import { may, useMentorship } from '../useMentorship';

/** The goals, each with how far it is and its SMART fields. */
export function GoalsTab() {
  const { engagement } = useMentorship();
  const { id } = engagement.value;
  const mayAdd = may(engagement.value, 'ADD_GOAL');
  const goals = useQuery(goalsQuery(id));
  const add = mayAdd && (
    <ButtonLink to={paths.newGoal(id)} primary>
      Add a goal
    </ButtonLink>
  );

  return (
    <section aria-labelledby="goals">
      <div className="section-head">
        <h2 id="goals" className="ds-text-heading--xl">
          Goals
        </h2>
        {goals.data && goals.data.length > 0 && add}
      </div>
      <QueryState
        query={goals}
        skeleton={<Skeleton shape="cards" count={2} />}
        isEmpty={(items) => items.length === 0}
        empty={
          <Empty heading="No goal yet" action={add || undefined}>
            A goal says what will be different, by when, and how you will know. One is enough to start with.
          </Empty>
        }
      >
        {(items) => (
          <ul className="cards">
            {items.map((goal) => (
              <GoalCard key={goal.id} goal={goal} engagementId={id} editable={mayAdd} />
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  );
}

function GoalCard({ goal, engagementId, editable }: { goal: Goal; engagementId: string; editable: boolean }) {
  return (
    <li className="card">
      <div className="card__head">
        <h3 className="ds-text-heading--lg" dir="auto">
          {goal.title}
        </h3>
        <StatusBadge goal={goal.state} />
      </div>
      <ProgressLine label={`Progress of ${isolated(goal.title)}`} percent={goal.progress} />
      <p className="muted">By {dateInWords(goal.dueOn)}</p>
      <details>
        <summary>What the goal says</summary>
        <Facts
          facts={[
            {
              label: 'Specific',
              value: (
                <span className="prose" dir="auto">
                  {goal.specific}
                </span>
              ),
            },
            {
              label: 'Measurable',
              value: (
                <span className="prose" dir="auto">
                  {goal.measurable}
                </span>
              ),
            },
            {
              label: 'Achievable',
              value: (
                <span className="prose" dir="auto">
                  {goal.achievable}
                </span>
              ),
            },
            {
              label: 'Relevant',
              value: (
                <span className="prose" dir="auto">
                  {goal.relevant}
                </span>
              ),
            },
          ]}
        />
      </details>
      {editable && (
        <div className="actions">
          <ButtonLink to={paths.goal(engagementId, goal.id)} small>
            Update
            <span className="ds-u-visibility--screen-reader">
              : <bdi>{goal.title}</bdi>
            </span>
          </ButtonLink>
        </div>
      )}
    </li>
  );
}
