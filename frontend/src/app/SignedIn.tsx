import { Button } from '@cmsgov/design-system';
import { useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import type { AccountRole } from '@/shared/api';
import { Page } from '@/shared/ui';
import { useHasRole } from '@/shared/domain/me';
import { useProgram } from '@/shared/domain/program';
import { useSession } from '@/shared/session';
import { Participant } from './Participant';
import { Waiting } from './Waiting';

/** The screens inside are for people who are signed in. */
export function SignedIn() {
  const { status } = useSession();
  if (status === 'restoring') return <Waiting />;
  if (status === 'signedOut') return <LeadToSignIn />;
  return <Participant />;
}

function LeadToSignIn() {
  const { signIn, failure, ended } = useSession();
  const { pathname, search } = useLocation();

  // Who was signed out decides when to come back: the identity provider may not know of it yet, and let them in.
  useEffect(() => {
    if (!ended) void signIn(pathname + search);
  }, [signIn, ended, pathname, search]);

  if (!ended && failure !== 'unreachable') return <Waiting />;
  return (
    <Page title="Sign in">
      <p className="ds-u-measure--base">Sign in to see this page. We’ll bring you right back to it.</p>
      <Button variation="solid" onClick={() => void signIn(pathname + search)}>
        {ended ? 'Sign in' : 'Try again'}
      </Button>
    </Page>
  );
}

/** The screens inside are for people who hold one of the roles. */
export function OnlyFor({ roles }: { roles: readonly AccountRole[] }) {
  return useHasRole(...roles) ? <Outlet /> : <NotForYou />;
}

function NotForYou() {
  const { supportEmail: email, presentation } = useProgram();
  return (
    <Page title="You don’t have access to this page">
      <p className="ds-u-measure--base">
        You are signed in, but this page is for the {presentation.supportTeam}. If you think you should see
        it, write to <a href={`mailto:${email}`}>{email}</a>.
      </p>
    </Page>
  );
}
