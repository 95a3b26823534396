import type { Enrollment } from '@/shared/api';
import { Declined } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { roleWords } from '@/shared/domain/words';
import { ButtonLink } from '@/shared/ui';

/** That an enrollment was declined, and what the person can do now. */
export function DeclinedCard({ enrollment, primary }: { enrollment: Enrollment; primary: boolean }) {
  const { id, role } = enrollment;
  return (
    <section className="card card--next" aria-labelledby={`declined-${id}`}>
      <h2 id={`declined-${id}`} className="ds-text-heading--xl">
        Your enrollment as a {roleWords[role].toLowerCase()} was declined
      </h2>
      <Declined enrollment={enrollment} />
      <ButtonLink to={`${paths.profile}?role=${role}`} primary={primary}>
        See what you can do
      </ButtonLink>
    </section>
  );
}
