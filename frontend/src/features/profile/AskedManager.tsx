import { useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { Link } from 'react-router';

/** Who was asked to approve, and what to do when that is the wrong one. */
export function AskedManager() {
  const { managerName, managerEmail } = useMe();
  if (!managerName || !managerEmail) return null;
  return (
    <p>
      We wrote to <bdi>{managerName}</bdi> at <bdi>{managerEmail}</bdi> and send reminders. Is that not right?{' '}
      <Link to={paths.account}>Correct your manager</Link>: the new address is asked at once, and the old link
      stops working.
    </p>
  );
}
