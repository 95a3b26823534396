import { Alert } from '@cmsgov/design-system';
import { useSession } from '@/shared/session';

/** After a try to sign in that could not even leave for the sign-in page. */
export function SignInNotice() {
  const { failure } = useSession();
  return (
    <div role="status">
      {failure === 'unreachable' && (
        <Alert variation="warn" role="region" aria-label="Sign-in" weight="lightweight">
          The sign-in page does not answer. Wait a minute and try again.
        </Alert>
      )}
    </div>
  );
}
