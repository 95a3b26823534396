import { Alert, Button } from '@cmsgov/design-system';
import { useEffect, useState } from 'react';
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
  const { signIn } = useSession();
  const { pathname, search } = useLocation();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    signIn(pathname + search).catch(() => setFailed(true));
  }, [signIn, pathname, search]);

  if (!failed) return <Waiting />;
  return (
    <Page title="Sign in">
      <Alert variation="error" heading="The sign-in page does not answer" headingLevel="2">
        <p>Wait a minute and try again. We bring you back to this page.</p>
        <Button onClick={() => globalThis.location.reload()}>Try again</Button>
      </Alert>
    </Page>
  );
}

/** The screens inside are for people who hold one of the roles. */
export function OnlyFor({ roles }: { roles: readonly AccountRole[] }) {
  return useHasRole(...roles) ? <Outlet /> : <NotForYou />;
}

function NotForYou() {
  const email = useProgram().supportEmail;
  return (
    <Page title="This page is not open to you">
      <p className="ds-u-measure--base">
        You are signed in, but this page is for the support team. If you think you should see it, write to{' '}
        <a href={`mailto:${email}`}>{email}</a>.
      </p>
    </Page>
  );
}
