import { Button } from '@cmsgov/design-system';
import { Link } from 'react-router';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '@/shared/domain/me';
import { usePublicProgram } from '@/shared/domain/program';
import { useSession } from '@/shared/session';
import { AccountMenu } from './AccountMenu';
import { InboxLink } from './InboxLink';
import { MainNavigation } from './MainNavigation';
import { NavigationDrawer } from './NavigationDrawer';
import { navigationFor } from './navigation';
import { ProgramSwitch, usePrograms } from './ProgramSwitch';

export function Header() {
  const { status, name, signIn } = useSession();
  const signedIn = status === 'signedIn';
  const program = usePublicProgram();
  const me = useQuery({ ...meQuery, enabled: signedIn }).data?.value;
  const shownName = me?.name ?? name ?? 'Your account';
  const items = signedIn && me ? navigationFor(me.roles) : [];
  const programs = usePrograms(me);

  return (
    <header className="shell__header">
      <div className="ds-l-container shell__bar">
        <Link to={signedIn ? '/home' : '/'} className="shell__name">
          {program?.name ?? 'Mentorship'}
        </Link>
        <div className="shell__account">
          {signedIn && me && <InboxLink />}
          {programs.length > 0 && <ProgramSwitch programs={programs} />}
          {signedIn && <AccountMenu name={shownName} />}
          {status === 'signedOut' && (
            <Button size="small" onClick={() => void signIn()}>
              Sign in
            </Button>
          )}
          {signedIn && <NavigationDrawer name={shownName} items={items} programs={programs} />}
        </div>
      </div>
      {items.length > 0 && <MainNavigation items={items} />}
    </header>
  );
}
