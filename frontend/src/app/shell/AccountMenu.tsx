import { Link } from 'react-router';
import { useSession } from '@/shared/session';
import { Menu } from './Menu';
import { accountItems } from './navigation';

/** The person's name, and behind it what is theirs. */
export function AccountMenu({ name }: { name: string }) {
  const { signOut } = useSession();
  return (
    <Menu label={<bdi className="menu__name">{name}</bdi>}>
      {(close) => (
        <>
          {accountItems.map(({ to, label }) => (
            <li key={to}>
              <Link to={to} onClick={close}>
                {label}
              </Link>
            </li>
          ))}
          <li>
            <button type="button" onClick={() => void signOut()}>
              Sign out
            </button>
          </li>
        </>
      )}
    </Menu>
  );
}
