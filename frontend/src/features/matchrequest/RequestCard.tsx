import { Link } from 'react-router';
import type { MatchRequest } from '@/shared/api';
import { Moment } from '@/shared/ui';
import { StatusBadge } from '@/shared/domain/words';
import { standingIn } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { isolated } from '@/shared/ui/text';
import { DueTime } from './DueTime';
import { useSupportTeam } from '@/shared/domain/program';

/** A request in a list: who, what they hope for, until when. */
export function RequestCard({ request, me }: { request: MatchRequest; me: string }) {
  const { other, name } = standingIn(request, me);
  const team = useSupportTeam();
  return (
    <li className="card">
      <div className="card__head">
        <h2 className="ds-text-heading--lg">
          <Link to={paths.request(request.id)}>{name}</Link>
        </h2>
        <StatusBadge request={request.state} />
      </div>
      <p className="muted">
        {[
          other?.component && isolated(other.component),
          request.origin === 'COORDINATOR' ? `Proposed by the ${team}` : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className="request__excerpt" dir="auto">
        {request.hopes}
      </p>
      {request.state === 'PENDING' ? (
        <DueTime request={request} />
      ) : (
        request.answeredAt && (
          <p className="muted">
            Since <Moment at={request.answeredAt} dayOnly />
          </p>
        )
      )}
    </li>
  );
}
