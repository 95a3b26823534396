import type { UserManager } from 'oidc-client-ts';

/** In milliseconds; shorter than any token lives. */
const freshFor = 20_000;

/**
 * The part of signing in that needs no person: after a reload it asks the identity provider, in a hidden frame,
 * whether its session still stands; later it renews by the refresh token. Only one question is under way at a time.
 */
export class SilentSession {
  private readonly userManager: UserManager;
  private asking: Promise<string | undefined> | undefined;
  private restored = false;
  private gotAt = -Infinity;
  private readonly listeners = new Set<() => void>();
  private announceRestored: () => void = () => undefined;
  private readonly whenRestored = new Promise<void>((resolve) => {
    this.announceRestored = resolve;
  });

  constructor(userManager: UserManager) {
    this.userManager = userManager;
    userManager.events.addUserLoaded(() => {
      this.gotAt = performance.now();
    });
  }

  /** Whether the token came so lately that it can't have run out. */
  isFresh(): boolean {
    return performance.now() - this.gotAt < freshFor;
  }

  async restore(): Promise<void> {
    if (this.restored) return;
    const user = await this.userManager.getUser();
    if (!user) await this.renew();
    this.restored = true;
    this.announceRestored();
    this.listeners.forEach((listener) => listener());
  }

  async token(): Promise<string | undefined> {
    await this.whenRestored;
    const user = await this.userManager.getUser();
    if (user && !user.expired) return user.access_token;
    return user ? this.renew() : undefined;
  }

  renew(): Promise<string | undefined> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  isRestored = (): boolean => this.restored;

  private async ask(): Promise<string | undefined> {
    try {
      return (await this.userManager.signinSilent())?.access_token;
    } catch {
      // No session any more, or no identity provider in reach: the person decides when to sign in.
      return undefined;
    }
  }
}
