/** Shared by all tabs of this site; holds when the person was last active, in milliseconds since 1970. */
const key = 'mentorship:active';

const activities = [
  'keydown',
  'input',
  'click',
  'pointerdown',
  'pointermove',
  'wheel',
  'scroll',
  'touchmove',
] as const;

/** In milliseconds: how often an activity is written down, at most. */
const noteEvery = 1_000;

/** Before signing out a person has this long to say that they are there, in milliseconds. */
export const warningTime = 120_000;

interface Options {
  /** How long a person may do nothing before they are warned, in milliseconds. */
  idleTime: number;
  /** Something was done, here or in another tab; at most once a second. */
  onActive: () => void;
  /** Nobody answered the warning. */
  onGone: () => void;
  /** The person signed out in another tab. */
  onSignedOutElsewhere: () => void;
}

/**
 * Whether the person is still there: keyboard, pointer and scrolling count, in any tab of this site. After the idle
 * time a warning stands, which only {@link stay} ends, in all tabs at once; after the time of the warning they are gone.
 * All goes by the clock, so that a machine that slept, or a tab that was held back, comes to the same.
 */
export class Presence {
  private readonly options: Options;
  private readonly listeners = new Set<() => void>();
  private lastAt = 0;
  private gone = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private warned: number | undefined;

  constructor(options: Options) {
    this.options = options;
  }

  /** Watches a person who is signed in; answers what ends the watching. */
  watch(): () => void {
    this.gone = false;
    this.note();
    const active = () => this.act();
    const check = () => this.check();
    const told = (event: StorageEvent) => this.hear(event);
    activities.forEach((each) => addEventListener(each, active, { capture: true, passive: true }));
    document.addEventListener('visibilitychange', check);
    addEventListener('storage', told);
    return () => {
      activities.forEach((each) => removeEventListener(each, active, { capture: true }));
      document.removeEventListener('visibilitychange', check);
      removeEventListener('storage', told);
      clearTimeout(this.timer);
      this.warn(undefined);
    };
  }

  /** The answer to the warning. */
  stay(): void {
    if (!this.check()) return;
    this.note();
    this.options.onActive();
  }

  /** Tells the other tabs that the person signed out. */
  leave(): void {
    localStorage.removeItem(key);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** When the person will be signed out, in milliseconds since 1970; nothing while no warning stands. */
  endsAt = (): number | undefined => this.warned;

  private act(): void {
    if (Date.now() - this.lastAt < noteEvery) return;
    if (!this.check() || this.warned !== undefined) return;
    this.note();
    this.options.onActive();
  }

  private note(): void {
    this.lastAt = Date.now();
    localStorage.setItem(key, String(this.lastAt));
    this.check();
  }

  private hear(event: StorageEvent): void {
    if (event.key !== key) return;
    if (event.newValue === null) this.options.onSignedOutElsewhere();
    else if (this.check()) this.options.onActive();
  }

  /** Holds what is shown against the clock; whether the person can still be there. */
  private check(): boolean {
    if (this.gone) return false;
    clearTimeout(this.timer);
    const warnAt = this.lastActive() + this.options.idleTime;
    const endAt = warnAt + warningTime;
    const now = Date.now();
    if (now >= endAt) {
      this.gone = true;
      this.options.onGone();
      return false;
    }
    this.timer = setTimeout(() => this.check(), (now < warnAt ? warnAt : endAt) - now);
    this.warn(now < warnAt ? undefined : endAt);
    return true;
  }

  /** In milliseconds since 1970, in any tab. */
  private lastActive(): number {
    return Math.max(this.lastAt, Number(localStorage.getItem(key) ?? 0));
  }

  private warn(endsAt: number | undefined): void {
    if (this.warned === endsAt) return;
    this.warned = endsAt;
    this.listeners.forEach((listener) => listener());
  }
}
