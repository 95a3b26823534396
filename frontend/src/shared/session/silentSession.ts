import type { UserManager } from 'oidc-client-ts';

/** In milliseconds; shorter than any token lives. */
const freshFor = 20_000;

/** In seconds: a token with less than that left is renewed when the person does something. */
const renewBefore = 60;

/** In milliseconds: how soon a renewal that failed is tried again by itself. */
const tryAgainAfter = 30_000;

/**
 * The part of signing in that needs no person: after a reload it asks the identity provider, in a hidden frame,
 * whether its session still stands; later it renews by the refresh token. Only one question is under way at a time,
 * and none is asked for a person who has done nothing since the last: what needs a new token waits for them.
 */
export class SilentSession {
  private readonly userManager: UserManager;
  private asking: Promise<string | undefined> | undefined;
  private gotAt = -Infinity;
  private triedAt = -Infinity;
  /** Whether the person did something since they were given the token. */
  private active = false;
  private announceRestored: () => void = () => undefined;
  private readonly whenRestored = new Promise<void>((resolve) => {
    this.announceRestored = resolve;
  });
  private readonly waiting = new Set<() => void>();

  constructor(userManager: UserManager) {
    this.userManager = userManager;
    userManager.events.addUserLoaded(() => {
      this.gotAt = Date.now();
      this.active = false;
    });
  }

  /** Whether the token came so lately that it can't have run out. */
  isFresh(): boolean {
    return Date.now() - this.gotAt < freshFor;
  }

  async restore(): Promise<void> {
    const user = await this.userManager.getUser();
    if (!user) await this.ask();
    this.announceRestored();
  }

  async token(): Promise<string | undefined> {
    await this.whenRestored;
    const user = await this.userManager.getUser();
    return user?.expired ? this.renew() : user?.access_token;
  }

  renew(): Promise<string | undefined> {
    this.asking ??= this.whenActive()
      .then(() => this.ask())
      .finally(() => {
        this.asking = undefined;
      });
    return this.asking;
  }

  /** The person did something: their token does not run out while they go on. */
  async keepAlive(): Promise<void> {
    this.active = true;
    this.waiting.forEach((go) => go());
    this.waiting.clear();
    const left = (await this.userManager.getUser())?.expires_in;
    if (left === undefined || left > renewBefore || Date.now() - this.triedAt < tryAgainAfter) return;
    await this.renew();
  }

  private async whenActive(): Promise<void> {
    if (this.active) return;
    await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  private async ask(): Promise<string | undefined> {
    this.triedAt = Date.now();
    try {
      return (await this.userManager.signinSilent())?.access_token;
    } catch {
      // No session any more, or no identity provider in reach: the person decides when to sign in.
      return undefined;
    }
  }
}
