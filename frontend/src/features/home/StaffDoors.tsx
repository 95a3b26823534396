import { ButtonLink } from '@/shared/ui';
import { useHasRole } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';

/** For people who run the program or read its figures: their way in. */
export function StaffDoors() {
  const coordinator = useHasRole('COORDINATOR');
  const reader = useHasRole('COORDINATOR', 'ANALYST');
  if (!reader) return null;
  return (
    <section aria-labelledby="staff" className="card card--next">
      <h2 id="staff" className="ds-text-heading--xl">
        {coordinator ? 'Running the program' : 'How the program is doing'}
      </h2>
      <p>
        {coordinator
          ? 'See who is waiting for your answer, which pairs asked for help, and how the program is doing.'
          : 'See the program’s figures as charts and tables.'}
      </p>
      <div className="actions">
        {coordinator && (
          <>
            <ButtonLink to={paths.pipeline} primary>
              Open the pipeline
            </ButtonLink>
            <ButtonLink to={paths.matching}>See the requests</ButtonLink>
            <ButtonLink to={paths.engagements}>See the mentorships</ButtonLink>
          </>
        )}
        <ButtonLink to={paths.insights} primary={!coordinator}>
          See the insights
        </ButtonLink>
      </div>
    </section>
  );
}
