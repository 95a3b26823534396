import { Alert, Button } from '@cmsgov/design-system';
import { Navigate, useSearchParams } from 'react-router';
import { Page } from '@/shared/ui';
import { paths } from '@/shared/domain/paths';
import { useSession } from '@/shared/session';
import { Waiting } from './Waiting';

/** Where the identity provider sends people back to; they are led on from here. */
export function SignedInCallback() {
  const { status, failure, signIn } = useSession();
  const [search] = useSearchParams();
  const answered = search.has('state');
  // A session found silently after all: there is nothing to wait for.
  if (status === 'signedIn' && (!answered || failure)) return <Navigate to={paths.home} replace />;
  if (status === 'signedIn' || (status === 'restoring' && !failure)) return <Waiting />;
  return (
    <Page title="Sign in">
      <Alert variation="warn" heading="We couldn’t sign you in" headingLevel="2">
        <p>
          Your sign-in was refused, timed out, or was opened twice. Nothing is lost. Try signing in again.
        </p>
        <Button variation="solid" onClick={() => void signIn(paths.home)}>
          Sign in
        </Button>
      </Alert>
    </Page>
  );
}
