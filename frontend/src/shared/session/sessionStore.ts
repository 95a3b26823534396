import type { User, UserManager } from 'oidc-client-ts';
import { sessionPort } from '@/shared/api/session-port';
import { Presence } from './presence';
import type { SessionEnd, SessionStatus, SignInFailure } from './SessionContext';
import { SilentSession } from './silentSession';

/** Where a person was who was signed out because they did nothing; for this tab. */
const endedKey = 'mentorship:ended';

/** Where the identity provider sends people back to. */
const wayBack = '/signed-in';

export interface SessionState {
  status: SessionStatus;
  user: User | undefined;
  failure: SignInFailure | undefined;
  /** How the last session ended, if not by the person here. */
  ended: SessionEnd | undefined;
}

interface Options {
  /** How long a person may do nothing before they are warned, in milliseconds. */
  idleTime: number;
  /** Called with the place the person was at when they left to sign in. */
  onSignedIn: (returnTo: string) => void;
  /** Called when a person chose to sign out, before they leave. */
  onSignOut: () => void;
}

/** Who is signed in: brings people to the identity provider and back, and supplies the API client with a token. */
export class SessionStore {
  readonly presence: Presence;
  private readonly userManager: UserManager;
  private readonly options: Options;
  private readonly silent: SilentSession;
  private readonly listeners = new Set<() => void>();
  private current: SessionState;
  private beginning: Promise<void> | undefined;
  private leaving: Promise<void> | undefined;
  private stopWatching: (() => void) | undefined;

  constructor(userManager: UserManager, options: Options) {
    this.userManager = userManager;
    this.options = options;
    this.current = {
      status: 'restoring',
      user: undefined,
      failure: undefined,
      ended: sessionStorage.getItem(endedKey) === null ? undefined : 'idle',
    };
    this.silent = new SilentSession(userManager);
    this.presence = new Presence({
      idleTime: options.idleTime,
      onActive: () => void this.silent.keepAlive(),
      onGone: () => void this.end(),
      onSignedOutElsewhere: () => {
        this.tell({ ended: 'elsewhere' });
        void userManager.removeUser();
      },
    });
  }

  /** Goes to work, once; answers what ends it. */
  start(): () => void {
    const disconnect = sessionPort.connect({
      token: () => this.silent.token(),
      renew: () => this.silent.renew(),
      isFresh: () => this.silent.isFresh(),
      signIn: () => this.signIn(),
    });
    const { events } = this.userManager;
    const stops = [
      disconnect,
      events.addUserLoaded((user) => this.tell({ user, status: 'signedIn' })),
      events.addUserUnloaded(() => this.tell({ user: undefined, status: 'signedOut' })),
      () => this.unwatch(),
    ];
    this.beginning ??= this.begin();
    this.watch();
    return () => stops.forEach((stop) => stop());
  }

  /** Leaves for the sign-in page; comes back to the given place, or to where the person is or was. */
  async signIn(returnTo = sessionStorage.getItem(endedKey) ?? here()): Promise<void> {
    await this.leave(() => this.userManager.signinRedirect({ state: { returnTo } }));
  }

  /** Ends the session here, in the other tabs and at the identity provider. */
  async signOut(): Promise<void> {
    this.options.onSignOut();
    this.presence.leave();
    await this.leave(() => this.userManager.signoutRedirect());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  state = (): SessionState => this.current;

  /** The person is gone: ends the session, and keeps what they typed and where they were for when they come back. */
  private async end(): Promise<void> {
    sessionStorage.setItem(endedKey, here());
    this.tell({ ended: 'idle' });
    await this.leave(() => this.userManager.signoutRedirect());
  }

  private async begin(): Promise<void> {
    if (isWayBack()) await this.finishSignIn();
    await this.silent.restore();
    const user = (await this.userManager.getUser()) ?? undefined;
    this.tell({ user, status: user ? 'signedIn' : 'signedOut' });
  }

  private async finishSignIn(): Promise<void> {
    try {
      this.options.onSignedIn(returnToOf(await this.userManager.signinRedirectCallback()));
    } catch {
      // Held: a session that is found silently afterwards does not take the failure away.
      this.tell({ failure: 'onTheWayBack' });
    }
  }

  /** Many requests may find out at once that the sign-in ran out, and signing out makes it so: the page leaves once. */
  private leave(go: () => Promise<void>): Promise<void> {
    this.leaving ??= go()
      .catch(() => this.tell({ failure: 'unreachable' }))
      .finally(() => {
        this.leaving = undefined;
      });
    return this.leaving;
  }

  private tell(news: Partial<SessionState>): void {
    this.current = { ...this.current, ...news };
    if (news.user) {
      sessionStorage.removeItem(endedKey);
      this.current.ended = undefined;
    }
    if (!this.current.user) this.unwatch();
    this.watch();
    this.listeners.forEach((listener) => listener());
  }

  /** Whoever is signed in is watched, from then on until they are signed out. */
  private watch(): void {
    if (this.current.user) this.stopWatching ??= this.presence.watch();
  }

  private unwatch(): void {
    this.stopWatching?.();
    this.stopWatching = undefined;
  }
}

function isWayBack(): boolean {
  const { pathname, search } = globalThis.location;
  return pathname === wayBack && new URLSearchParams(search).has('state');
}

function here(): string {
  const { pathname, search } = globalThis.location;
  return pathname === '/' ? '/home' : pathname + search;
}

/** Only a path of this site is ever gone back to. */
function returnToOf(user: User): string {
  const state = user.state as { returnTo?: unknown } | undefined;
  const target = state?.returnTo;
  return typeof target === 'string' && /^\/(?!\/)/.test(target) ? target : '/home';
}
