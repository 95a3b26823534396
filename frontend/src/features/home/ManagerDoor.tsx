import { useQuery } from '@tanstack/react-query';
import { managerApprovalsQuery } from '@/shared/domain/approval';
import { paths } from '@/shared/domain/paths';
import { ButtonLink } from '@/shared/ui';
import { count } from '@/shared/ui/format';

/** For whoever others have named as their manager, while somebody waits for their answer. */
export function ManagerDoor() {
  const waiting = useQuery(managerApprovalsQuery).data?.total ?? 0;
  if (waiting === 0) return null;
  return (
    <section aria-labelledby="approvals" className="card card--next">
      <h2 id="approvals" className="ds-text-heading--xl">
        {waiting === 1
          ? 'One person is waiting for your approval'
          : `${count(waiting, 'person', 'people')} are waiting for your approval`}
      </h2>
      <p>They named you as their manager and can’t start without your answer.</p>
      <ButtonLink to={paths.approvals} primary>
        Answer
      </ButtonLink>
    </section>
  );
}
