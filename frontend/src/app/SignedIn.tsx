import { Alert, Button } from '@cmsgov/design-system';
import { useEffect, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import type { AccountRole } from '@/shared/api';
import { Page } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { useMe } from '@/shared/domain/me';
import { useProgram } from '@/shared/domain/program';
import { useSession } from '@/shared/session';
import { Waiting } from './Waiting';

/** The screens inside are for people who are signed in, and where roles are named, hold one of them. */
export function SignedIn({ roles }: { roles?: readonly AccountRole[] }) {
  const { status } = useSession();
  if (status === 'restoring') return <Waiting />;
  if (status === 'signedOut') return <LeadToSignIn />;
  return roles ? <OnlyFor roles={roles} /> : <Outlet />;
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

function OnlyFor({ roles }: { roles: readonly AccountRole[] }) {
  const me = useMe();
  return (
    <QueryState query={me} skeleton={<Waiting />}>
      {({ value }) => (value.roles.some((role) => roles.includes(role)) ? <Outlet /> : <NotForYou />)}
    </QueryState>
  );
}

function NotForYou() {
  const email = useProgram().data?.supportEmail;
  return (
    <Page title="This page is not open to you">
      <p className="ds-u-measure--base">
        You are signed in, but this page is for the support team.
        {email && (
          <>
            {' '}
            If you think you should see it, write to <a href={`mailto:${email}`}>{email}</a>.
          </>
        )}
      </p>
    </Page>
  );
}
