import { useQuery } from '@tanstack/react-query';
import { ProblemPart } from '@/shared/domain/problem';
import { fitInPercent, fitQuery } from '@/shared/domain/profile';
import { useTermTitle, useUnitName } from '@/shared/domain/program';
import { ProgressLine, Skeleton } from '@/shared/ui';
import { fitInWords, missingOf, obstacleWords, reasonsOf } from './fitInWords';
import { useActiveMentee } from './useActiveMentee';

/** For a mentee who takes part: how well a mentor fits them, why, and why not. */
export function HowYouFit({ mentorProfileId }: { mentorProfileId: string }) {
  const mentee = useActiveMentee();
  return mentee ? <Fit menteeProfileId={mentee.profileId} mentorProfileId={mentorProfileId} /> : null;
}

function Fit({ menteeProfileId, mentorProfileId }: { menteeProfileId: string; mentorProfileId: string }) {
  const { data, error, refetch } = useQuery(fitQuery(menteeProfileId, mentorProfileId));
  const words = { titleOf: useTermTitle(), unit: useUnitName() };
  const missing = data && missingOf(data.fit, words);
  return (
    <section className="card how-you-fit" aria-labelledby="fit">
      <h2 id="fit" className="ds-text-heading--lg">
        How you fit
      </h2>
      {data ? (
        <>
          <p>
            {fitInWords(data.fit.score)}{' '}
            <ProgressLine label="How well you fit" percent={fitInPercent(data.fit.score)} />
          </p>
          <ul>
            {reasonsOf(data.fit, words).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {missing && <li className="muted">{missing}</li>}
          </ul>
          {data.obstacles.length > 0 && (
            <p>
              Why we don’t suggest them now: {data.obstacles.map((each) => obstacleWords[each]).join(' ')}
            </p>
          )}
        </>
      ) : error ? (
        <ProblemPart error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton shape="text" count={4} />
      )}
    </section>
  );
}
