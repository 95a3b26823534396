import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import type { RuntimeConfig } from './config';

/** Code flow with PKCE. Tokens live in memory; only the short-lived redirect state touches the session storage. */
export function createUserManager(config: RuntimeConfig): UserManager {
  const origin = globalThis.location.origin;
  return new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${origin}/signed-in`,
    post_logout_redirect_uri: `${origin}/`,
    silent_redirect_uri: `${origin}/silent-renew.html`,
    scope: 'openid profile email',
    // A session that nobody uses ends; what people do renews it.
    automaticSilentRenew: false,
    requestTimeoutInSeconds: 30,
    silentRequestTimeoutInSeconds: 8,
    monitorSession: false,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: globalThis.sessionStorage }),
  });
}
