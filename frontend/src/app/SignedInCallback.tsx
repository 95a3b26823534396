import { Alert, Button } from '@cmsgov/design-system';
import { Navigate } from 'react-router';
import { Page } from '@/shared/components';
import { useSession } from '@/shared/session';
import { Waiting } from './Waiting';

/** Where the identity provider sends people back to; they are led on from here. */
export function SignedInCallback() {
  const { status, failed, signIn } = useSession();
  if (status === 'signedIn') return <Navigate to="/home" replace />;
  if (!failed && status === 'restoring') return <Waiting />;
  return (
    <Page title="Sign in">
      <Alert variation="warn" heading="Signing in did not finish" headingLevel="2">
        <p>The sign-in page took too long or was opened twice. Nothing is lost.</p>
        <Button variation="solid" onClick={() => void signIn('/home')}>
          Sign in
        </Button>
      </Alert>
    </Page>
  );
}
