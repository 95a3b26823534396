import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Recommendation } from '@/shared/api';
import { paths } from '@/shared/domain/paths';
import { ProblemPart } from '@/shared/domain/problem';
import { recommendationsQuery } from '@/shared/domain/profile';
import { useTermTitle, useUnitName } from '@/shared/domain/program';
import { Skeleton } from '@/shared/ui';
import { missingOf, reasonsOf } from './fitInWords';
import { useActiveMentee } from './useActiveMentee';

/** So many that the directory below is still in sight. */
const mostShown = 3;

/** For a mentee who takes part: the mentors who fit them best, and why. */
export function Suggestions() {
  const mentee = useActiveMentee();
  return mentee ? <Best menteeProfileId={mentee.profileId} /> : null;
}

function Best({ menteeProfileId }: { menteeProfileId: string }) {
  const { data, error, refetch } = useQuery(recommendationsQuery(menteeProfileId));
  if (data?.length === 0) return null;
  return (
    <section aria-labelledby="suggestions" className="card suggestions">
      <h2 id="suggestions" className="ds-text-heading--lg">
        Who may fit you best
      </h2>
      <p className="muted">By what your profile and theirs say. You choose whom you ask.</p>
      {data ? (
        <ol className="suggestions__list">
          {data.slice(0, mostShown).map((each) => (
            <Suggestion key={each.mentor.id} {...each} />
          ))}
        </ol>
      ) : error ? (
        <ProblemPart error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton shape="rows" count={mostShown} />
      )}
    </section>
  );
}

function Suggestion({ mentor, fit }: Recommendation) {
  const words = { titleOf: useTermTitle(), unit: useUnitName() };
  const missing = missingOf(fit, words);
  return (
    <li>
      <Link to={paths.mentor(mentor.id)}>
        <bdi>{mentor.person.name}</bdi>
      </Link>
      <p>{reasonsOf(fit, words).join(' · ')}</p>
      {missing && <p className="muted">{missing}</p>}
    </li>
  );
}
