import type { Policy } from '@/shared/api';

/** A quiet word to those whose people want to take part. */
export function ManagerDoor({ policy }: { policy: Policy | undefined }) {
  return (
    <section aria-labelledby="managers" className="landing__managers">
      <h2 id="managers" className="ds-text-heading--lg">
        For managers
      </h2>
      <p className="ds-u-measure--base">
        Does someone on your team want to join? Expect a conversation every week or two, on a schedule that
        the two of them agree on and can change.{' '}
        {policy?.gates.managerApproval && 'We ask for your approval before they start. '}
        Your team member keeps doing their own work, and the mentor never takes your place.
      </p>
    </section>
  );
}
