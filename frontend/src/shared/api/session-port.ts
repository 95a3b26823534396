/** What the API client needs of the sign-in; the session provider connects itself here. */
export interface SessionPort {
  /** The access token, once it is known whether the person is signed in. */
  token: () => Promise<string | undefined>;
  /** Renews silently; answers the new token, or nothing when the person must sign in. */
  renew: () => Promise<string | undefined>;
  /** Whether the token was got so lately that it can't have run out. */
  isFresh: () => boolean;
  /** Leaves for the sign-in page and comes back to here. */
  signIn: () => Promise<void>;
}

const anonymous: SessionPort = {
  token: () => Promise.resolve(undefined),
  renew: () => Promise.resolve(undefined),
  isFresh: () => false,
  signIn: () => Promise.resolve(),
};

let connected = anonymous;

export const sessionPort = {
  current: () => connected,
  connect(port: SessionPort): () => void {
    connected = port;
    return () => {
      connected = anonymous;
    };
  },
};
