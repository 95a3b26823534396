import type { User, UserManager } from 'oidc-client-ts';
import { vi } from 'vitest';

/** An identity provider as the session sees it. Functions may be replaced; `user` is who is signed in here. */
export class FakeUserManager {
  user: User | null = null;
  readonly signinRedirectCallback = vi.fn(() => Promise.reject<User>(new Error('access_denied')));
  readonly signinRedirect = vi.fn(() => Promise.resolve());
  readonly signoutRedirect = vi.fn(async () => {
    await this.removeUser();
  });
  readonly signinSilent = vi.fn(() => Promise.reject<User>(new Error('login_required')));
  private readonly loaded = new Set<(user: User) => void>();
  private readonly unloaded = new Set<() => void>();
  readonly events = {
    addUserLoaded: (listener: (user: User) => void) => listen(this.loaded, listener),
    addUserUnloaded: (listener: () => void) => listen(this.unloaded, listener),
  };

  readonly getUser = () => Promise.resolve(this.user);

  readonly removeUser = () => {
    this.user = null;
    this.unloaded.forEach((listener) => listener());
    return Promise.resolve();
  };

  /** A person is signed in, with a token that is good for so many seconds. */
  load(sub: string, { token = 'token', expiresIn = 300 } = {}): User {
    const end = Date.now() + expiresIn * 1_000;
    const user = {
      access_token: token,
      profile: { sub },
      get expires_in() {
        return Math.floor((end - Date.now()) / 1_000);
      },
      get expired() {
        return Date.now() >= end;
      },
    } as User;
    this.user = user;
    this.loaded.forEach((listener) => listener(user));
    return user;
  }

  asManager(): UserManager {
    return this as unknown as UserManager;
  }
}

function listen<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
