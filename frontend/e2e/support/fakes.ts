import { expect, type Page, type Route } from '@playwright/test';
import { takeFaults, type FakeServer } from '../../testing/fakeServer';
import { now } from '../../testing/today';
import { environment } from './environment';

/** On the site's own address, which the content security policy allows wherever the site is served. */
const issuer = `${environment.base}/fake-identity`;

interface Circumstances {
  signedIn?: boolean;
  /** When it is. */
  at?: string;
  /** How long a person may do nothing, in seconds; then the clock runs, and the test moves it on. */
  idleSeconds?: number;
}

/** Puts the fake API, and an identity provider that knows the person, before a page of the real site. */
export async function serveFakes(
  page: Page,
  server: FakeServer,
  { signedIn = true, at = now, idleSeconds }: Circumstances = {},
): Promise<void> {
  if (idleSeconds === undefined) await page.clock.setFixedTime(at);
  else await page.clock.install({ time: at });
  await page.route('**/config.json', (route) =>
    route.fulfill({
      json: { issuer, clientId: 'mentorship-spa', program: 'cms-isso', idleSeconds: idleSeconds ?? 900 },
    }),
  );
  await page.route('**/api/v1/**', (route) => answerFrom(server, route));
  await serveIdentity(page, signedIn, at);
}

async function answerFrom(server: FakeServer, route: Route): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const headers = request.headers();
  const isFile = headers['content-type'] === 'application/octet-stream';
  const body = isFile ? request.postData() : (request.postDataJSON() as unknown);
  const result = server.handle({ method: request.method(), url, path: url.pathname, headers, body });
  expect.soft(takeFaults(), 'against the contract').toEqual([]);
  if (result === 'pending') return;
  if (result === 'cut') return route.abort('connectionfailed');
  await route.fulfill(result);
}

/** Code flow as the browser sees it: discovery, an authorization answer for the hidden frame, and tokens. */
async function serveIdentity(page: Page, signedIn: boolean, at: string): Promise<void> {
  let nonce: string | null = null;
  let session = signedIn;
  let left = false;
  const cors = { 'Access-Control-Allow-Origin': '*' };
  await page.route(`${issuer}/**`, (route) => {
    const url = new URL(route.request().url());
    if (url.pathname.endsWith('/.well-known/openid-configuration')) {
      return route.fulfill({
        headers: cors,
        json: {
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          end_session_endpoint: `${issuer}/logout`,
          jwks_uri: `${issuer}/certs`,
        },
      });
    }
    if (url.pathname.endsWith('/auth')) {
      nonce = url.searchParams.get('nonce');
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      // Whoever was signed out signs in again as soon as they are asked to.
      session ||= left && url.searchParams.get('prompt') !== 'none';
      if (session) back.searchParams.set('code', 'code');
      else back.searchParams.set('error', 'login_required');
      return route.fulfill({ status: 302, headers: { Location: back.href } });
    }
    if (url.pathname.endsWith('/logout')) {
      session = false;
      left = true;
      const back = url.searchParams.get('post_logout_redirect_uri') ?? '';
      return route.fulfill({ status: 302, headers: { Location: back } });
    }
    if (url.pathname.endsWith('/token')) {
      return route.fulfill({
        headers: cors,
        json: {
          access_token: 'access',
          token_type: 'Bearer',
          expires_in: 3600,
          id_token: idToken(nonce, at),
        },
      });
    }
    return route.fulfill({ status: 404, headers: cors, body: '' });
  });
}

function idToken(nonce: string | null, at: string): string {
  const issued = Math.floor(Date.parse(at) / 1000);
  const claims = {
    iss: issuer,
    aud: 'mentorship-spa',
    sub: 'person',
    iat: issued,
    exp: issued + 3600,
    nonce,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}
