import type { Policy } from '@/shared/api';

/** A quiet word to those whose people want to take part. */
export function ManagerDoor({ policy }: { policy: Policy | undefined }) {
  return (
    <section aria-labelledby="managers" className="landing__managers">
      <h2 id="managers" className="ds-text-heading--lg">
        For managers
      </h2>
      <p className="ds-u-measure--base">
        Someone on your team wants to join? Expect a conversation every week or two, agreed between the two of
        them and open to change.{' '}
        {policy?.gates.managerApproval && 'We ask for your approval before they start. '}
        Their work stays theirs, and the mentor never takes your place.
      </p>
    </section>
  );
}
