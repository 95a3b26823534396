import type { User, UserManager } from 'oidc-client-ts';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { AuthProvider, useAuth } from 'react-oidc-context';
import { sessionPort } from '@/shared/api/session-port';
import { SessionContext, type Session, type SessionStatus, type SignInFailure } from './SessionContext';
import { SilentSession } from './silentSession';

interface Props {
  userManager: UserManager;
  /** Called with the place the person was at when they left to sign in. */
  onSignedIn: (returnTo: string) => void;
  /** Called before they leave to sign out. */
  onSignOut: () => void;
  children: ReactNode;
}

/** Signs people in and out and keeps the API client supplied with a token. */
export function SessionProvider({ userManager, onSignedIn, onSignOut, children }: Props) {
  return (
    <AuthProvider userManager={userManager} onSigninCallback={(user) => onSignedIn(returnToOf(user))}>
      <Connected userManager={userManager} onSignOut={onSignOut}>
        {children}
      </Connected>
    </AuthProvider>
  );
}

function Connected({ userManager, onSignOut, children }: Omit<Props, 'onSignedIn'>) {
  const auth = useAuth();
  const silent = useMemo(() => new SilentSession(userManager), [userManager]);
  const settled = !auth.isLoading;
  const [failure, setFailure] = useState<SignInFailure>();
  // Held: a session that is found silently afterwards takes the error away.
  if (failure === undefined && auth.error?.source === 'signinCallback') setFailure('onTheWayBack');
  const leaveToSignIn = useCallback(
    (returnTo?: string) => signIn(userManager, returnTo).catch(() => setFailure('unreachable')),
    [userManager],
  );

  useEffect(() => {
    if (settled) void silent.restore();
  }, [settled, silent]);

  useEffect(
    () =>
      sessionPort.connect({
        token: () => silent.token(),
        renew: () => silent.renew(),
        isFresh: () => silent.isFresh(),
        signIn: () => leaveToSignIn(),
      }),
    [silent, leaveToSignIn],
  );

  const restored = useSyncExternalStore(silent.subscribe, silent.isRestored);
  const user = auth.user;
  const status: SessionStatus = user ? 'signedIn' : settled && restored ? 'signedOut' : 'restoring';
  const name = user?.profile.name;

  const session = useMemo<Session>(
    () => ({
      status,
      name,
      failure,
      signIn: leaveToSignIn,
      signOut: () => {
        onSignOut();
        return leave(() => userManager.signoutRedirect());
      },
    }),
    [status, name, failure, leaveToSignIn, userManager, onSignOut],
  );

  return <SessionContext value={session}>{children}</SessionContext>;
}

let leaving: Promise<void> | undefined;

/** Many requests may find out at once that the sign-in ran out, and signing out makes it so: the page leaves once. */
function leave(go: () => Promise<void>): Promise<void> {
  leaving ??= go().finally(() => {
    leaving = undefined;
  });
  return leaving;
}

function signIn(userManager: UserManager, returnTo = here()): Promise<void> {
  return leave(() => userManager.signinRedirect({ state: { returnTo } }));
}

function here(): string {
  const { pathname, search } = globalThis.location;
  return pathname === '/' ? '/home' : pathname + search;
}

/** Only a path of this site is ever gone back to. */
function returnToOf(user: User | undefined): string {
  const state = user?.state as { returnTo?: unknown } | undefined;
  const target = state?.returnTo;
  return typeof target === 'string' && /^\/(?!\/)/.test(target) ? target : '/home';
}
