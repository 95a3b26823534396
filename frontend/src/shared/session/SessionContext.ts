import { createContext, useContext } from 'react';

/** `restoring`: not known yet whether the person still has a session at the identity provider. */
export type SessionStatus = 'restoring' | 'signedIn' | 'signedOut';

/** Why a person was signed out without asking for it here: they did nothing, or signed out in another tab. */
export type SessionEnd = 'idle' | 'elsewhere';

export type SignInFailure = 'onTheWayBack' | 'unreachable';

export interface Session {
  status: SessionStatus;
  /** The name the identity provider gave, for the time until the API has answered. */
  name: string | undefined;
  /** Who is signed in, by the identity provider's id. */
  person: string | undefined;
  /** Why the last try to sign in failed: on the way back from the sign-in page, or because it could not be reached. */
  failure: SignInFailure | undefined;
  /** How the last session ended, if not by the person here; signing in leads back to where they were. */
  ended: SessionEnd | undefined;
  /** When a person who does nothing will be signed out, in milliseconds since 1970; only while they are warned. */
  endsAt: number | undefined;
  /** The answer to the warning: signs nobody out, in any tab. */
  stay: () => void;
  /** Leaves for the sign-in page; comes back to the given place, or to here. When it can't leave, `failure` says so. */
  signIn: (returnTo?: string) => Promise<void>;
  /** Ends the session here and at the identity provider. */
  signOut: () => Promise<void>;
}

export const SessionContext = createContext<Session>({
  status: 'signedOut',
  name: undefined,
  person: undefined,
  failure: undefined,
  ended: undefined,
  endsAt: undefined,
  stay: () => undefined,
  signIn: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
});

export function useSession(): Session {
  return useContext(SessionContext);
}
