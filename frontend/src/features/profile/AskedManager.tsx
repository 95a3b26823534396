import { useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { Link } from 'react-router';

/** Who was asked to approve, and what to do when that is the wrong one. */
export function AskedManager() {
  const { managerName, managerEmail } = useMe();
  if (!managerName || !managerEmail) return null;
  return (
    <p>
      We emailed <bdi>{managerName}</bdi> at <bdi>{managerEmail}</bdi> and will send reminders. Wrong person?{' '}
      <Link to={paths.account}>Correct your manager</Link>. We’ll email the new address right away, and the
      old link will stop working.
    </p>
  );
}
