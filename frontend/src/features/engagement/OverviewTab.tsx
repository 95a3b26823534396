import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Engagement, Goal } from '@/shared/api';
import { Facts, Moment, ProgressLine, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge, modeWords } from '@/shared/domain/words';
import { dateInWords, lengthInWords } from '@/shared/ui/format';
import { goalsQuery } from '@/shared/domain/engagement';
import { meetingQuery } from '@/shared/domain/meeting';
import { paths } from '@/shared/domain/paths';
import { isolated } from '@/shared/ui/text';
import { aboutMentorship, NextStep, tasksQuery } from '@/shared/domain/task';
import { useMentorship } from './useMentorship';
import { useSupportTeam } from '@/shared/domain/program';

/** What comes next, and how the goals stand. */
export function OverviewTab() {
  const { engagement, standing } = useMentorship();
  const { value } = engagement;
  const team = useSupportTeam();
  const tasks = useQuery({ ...tasksQuery(value.program), enabled: standing.role !== undefined });
  const [next] = aboutMentorship(value, tasks.data ?? []);
  return (
    <div className="overview">
      {next && <NextStep task={next} />}
      {value.endReason && (
        <section className="card" aria-labelledby="end-reason">
          <h2 id="end-reason" className="ds-text-heading--lg">
            Why it ended
          </h2>
          <p className="muted">Only the {team} sees this. The mentee and mentor don’t.</p>
          <p className="prose" dir="auto">
            {value.endReason}
          </p>
        </section>
      )}
      <div className="overview__columns">
        <section aria-labelledby="next-meeting">
          <h2 id="next-meeting" className="ds-text-heading--xl">
            Next meeting
          </h2>
          {value.meetings.nextId ? (
            <NextMeeting meetingId={value.meetings.nextId} />
          ) : (
            <p className="muted">{value.endedAt ? 'This mentorship is over.' : 'None scheduled yet.'}</p>
          )}
        </section>
        <GoalsAtAGlance engagement={value} />
      </div>
    </div>
  );
}

function NextMeeting({ meetingId }: { meetingId: string }) {
  const meeting = useQuery(meetingQuery(meetingId));
  return (
    <QueryState query={meeting} skeleton={<Skeleton shape="cards" count={1} />}>
      {({ value: { id, startsAt, duration, mode, agenda } }) => (
        <div className="card">
          <h3 className="ds-text-heading--lg">
            <Link to={paths.meeting(id)}>
              <Moment at={startsAt} />
            </Link>
          </h3>
          <Facts
            facts={[
              { label: 'How', value: `${modeWords[mode]}, ${lengthInWords(duration)}` },
              {
                label: 'Agenda',
                value:
                  agenda.length === 0 ? (
                    'Nothing on the agenda yet'
                  ) : (
                    <ul>
                      {agenda.map((line) => (
                        <li key={line} dir="auto">
                          {line}
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
        </div>
      )}
    </QueryState>
  );
}

function GoalsAtAGlance({ engagement }: { engagement: Engagement }) {
  const goals = useQuery(goalsQuery(engagement.id));
  return (
    <section aria-labelledby="goals">
      <h2 id="goals" className="ds-text-heading--xl">
        Goals
      </h2>
      <QueryState
        query={goals}
        skeleton={<Skeleton shape="rows" count={3} />}
        isEmpty={(items) => items.length === 0}
        empty={<p className="muted">None set yet.</p>}
      >
        {(items) => (
          <ul className="cards">
            {items.map((goal) => (
              <GoalLine key={goal.id} goal={goal} engagementId={engagement.id} />
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  );
}

function GoalLine({ goal, engagementId }: { goal: Goal; engagementId: string }) {
  return (
    <li className="card">
      <div className="card__head">
        <h3 className="ds-text-heading--md">
          <Link to={paths.mentorship(engagementId, 'goals')}>
            <bdi>{goal.title}</bdi>
          </Link>
        </h3>
        <StatusBadge goal={goal.state} />
      </div>
      <ProgressLine label={`Progress of ${isolated(goal.title)}`} percent={goal.progress} />
      <p className="muted">By {dateInWords(goal.dueOn)}</p>
    </li>
  );
}
