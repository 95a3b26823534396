import { Link } from 'react-router';
import type { EngagementSummary } from '@/shared/api';
import { Facts, Moment } from '@/shared/ui';
import { StatusBadge } from '@/shared/domain/words';
import { dateInWords } from '@/shared/ui/format';
import { standingIn } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { isolated } from '@/shared/ui/text';

/** A mentorship in a list. */
export function MentorshipCard({ engagement, me }: { engagement: EngagementSummary; me: string }) {
  const { role, other, name } = standingIn(engagement, me);
  const { goals, meetings, endsOn, endedAt } = engagement;
  return (
    <li className="card">
      <div className="card__head">
        <h2 className="ds-text-heading--lg">
          <Link to={paths.mentorship(engagement.id)}>{name}</Link>
        </h2>
        <StatusBadge engagement={engagement.state} />
      </div>
      <p className="muted">
        {[
          role === 'MENTOR' ? 'Your mentee' : role === 'MENTEE' ? 'Your mentor' : '',
          other?.component && isolated(other.component),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Facts
        facts={[
          {
            label: 'Next meeting',
            value: endedAt ? undefined : meetings.nextAt ? <Moment at={meetings.nextAt} /> : 'None scheduled',
          },
          { label: 'Meetings held', value: meetings.held },
          {
            label: 'Goals',
            value: goals.total === 0 ? 'None set yet' : `${goals.achieved} of ${goals.total} achieved`,
          },
          { label: 'Ends', value: !endedAt && endsOn ? dateInWords(endsOn) : undefined },
          { label: 'Ended', value: endedAt && <Moment at={endedAt} dayOnly /> },
        ]}
      />
    </li>
  );
}
