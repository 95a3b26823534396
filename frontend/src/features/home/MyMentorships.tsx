import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { EngagementSummary } from '@/shared/api';
import { Moment, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge } from '@/shared/domain/words';
import { useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { openEngagementsQuery } from '@/shared/domain/engagement';

/** How the person's mentorships stand. */
export function MyMentorships({ program }: { program: string }) {
  const engagements = useQuery(openEngagementsQuery(program));
  const me = useMe().id;
  return (
    <section aria-labelledby="mentorships">
      <h2 id="mentorships" className="ds-text-heading--xl">
        My mentorships
      </h2>
      <QueryState
        query={engagements}
        skeleton={<Skeleton shape="cards" count={1} />}
        isEmpty={(list) => list.length === 0}
        empty={<p className="muted">None right now. A mentorship begins when a mentor says yes.</p>}
      >
        {(list) => (
          <ul className="cards cards--two">
            {list.map((engagement) => (
              <Mentorship
                key={engagement.id}
                engagement={engagement}
                asMentor={engagement.mentor.id === me}
              />
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  );
}

function Mentorship({ engagement, asMentor }: { engagement: EngagementSummary; asMentor: boolean }) {
  const other = asMentor ? engagement.mentee : engagement.mentor;
  const { total, achieved } = engagement.goals;
  const { nextAt } = engagement.meetings;
  return (
    <li className="card">
      <div className="card__head">
        <h3 className="ds-text-heading--lg">
          <Link to={paths.mentorship(engagement.id)}>
            <bdi>{other.name}</bdi>
          </Link>
        </h3>
        <StatusBadge engagement={engagement.state} />
      </div>
      <dl className="facts facts--row">
        <div>
          <dt>{asMentor ? 'Your mentee' : 'Your mentor'}</dt>
          <dd>
            <bdi>{other.component ?? 'No component given'}</bdi>
          </dd>
        </div>
        <div>
          <dt>Next meeting</dt>
          <dd>{nextAt ? <Moment at={nextAt} /> : 'None scheduled'}</dd>
        </div>
        <div>
          <dt>Goals</dt>
          <dd>{total === 0 ? 'None set yet' : `${achieved} of ${total} achieved`}</dd>
        </div>
      </dl>
    </li>
  );
}
