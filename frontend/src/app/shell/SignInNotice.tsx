import { Alert, Button } from '@cmsgov/design-system';
import { useSession } from '@/shared/session';

/** After a person was signed out because they did nothing or in another tab, and after a try to sign in that could not leave. */
export function SignInNotice() {
  const { status, failure, ended, signIn } = useSession();
  return (
    <div role="status">
      {failure === 'unreachable' ? (
        <Alert variation="warn" role="region" aria-label="Sign-in" weight="lightweight">
          The sign-in page isn’t responding. Wait a minute and try again.
        </Alert>
      ) : (
        ended &&
        status === 'signedOut' && (
          <Alert variation="warn" role="alert" heading="You were signed out" headingLevel="2">
            <p>
              {ended === 'idle' ? 'You weren’t active for a while.' : 'You signed out in another tab.'} We
              kept what you typed in this tab, except private notes and survey answers. Sign in to pick up
              where you left off.
            </p>
            <Button variation="solid" onClick={() => void signIn()}>
              Sign in and continue
            </Button>
          </Alert>
        )
      )}
    </div>
  );
}
