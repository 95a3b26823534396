import type { UserManager } from 'oidc-client-ts';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { SessionContext, type Session } from './SessionContext';
import { SessionStore } from './sessionStore';

interface Props {
  userManager: UserManager;
  /** How long a person may do nothing before they are warned, in seconds. */
  idleSeconds: number;
  /** Called with the place the person was at when they left to sign in. */
  onSignedIn: (returnTo: string) => void;
  /** Called when a person chose to sign out, before they leave. */
  onSignOut: () => void;
  children: ReactNode;
}

/** Signs people in and out and keeps the API client supplied with a token. */
export function SessionProvider({ userManager, idleSeconds, onSignedIn, onSignOut, children }: Props) {
  const [store] = useState(
    () => new SessionStore(userManager, { idleTime: idleSeconds * 1_000, onSignedIn, onSignOut }),
  );
  useEffect(() => store.start(), [store]);
  const { status, user, failure, ended } = useSyncExternalStore(store.subscribe, store.state);
  const endsAt = useSyncExternalStore(store.presence.subscribe, store.presence.endsAt);
  const session = useMemo<Session>(
    () => ({
      status,
      name: user?.profile.name,
      person: user?.profile.sub,
      failure,
      ended,
      endsAt,
      stay: () => store.presence.stay(),
      signIn: (returnTo) => store.signIn(returnTo),
      signOut: () => store.signOut(),
    }),
    [status, user, failure, ended, endsAt, store],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
