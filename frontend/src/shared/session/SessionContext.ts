import { createContext, useContext } from 'react';

/** `restoring`: not known yet whether the person still has a session at the identity provider. */
export type SessionStatus = 'restoring' | 'signedIn' | 'signedOut';

export interface Session {
  status: SessionStatus;
  /** The name the identity provider gave, for the time until the API has answered. */
  name: string | undefined;
  /** Why coming back from the sign-in page failed. */
  failed: boolean;
  /** Leaves for the sign-in page; comes back to the given place, or to here. */
  signIn: (returnTo?: string) => Promise<void>;
  /** Ends the session here and at the identity provider. */
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session>({
  status: 'signedOut',
  name: undefined,
  failed: false,
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
});

export function useSession(): Session {
  return useContext(SessionContext);
}
