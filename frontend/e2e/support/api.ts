import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../src/api/schema';
import { environment } from './environment';

/** The API as a person; in tests passwords equal names. */
export async function apiAs(username: string): Promise<Client<paths>> {
  const ask = () =>
    fetch(environment.tokenEndpoint, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'password',
        client_id: 'mentorship-cli',
        scope: 'openid',
        username,
        password: username,
      }),
    });
  let response = await ask();
  // Keycloak refuses a sign-in while another of the same account is under way; stories run side by side.
  for (let again = 0; !response.ok && again < 5; again += 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    response = await ask();
  }
  if (!response.ok) throw new Error(`No token for ${username}: ${response.status} ${await response.text()}`);
  const { access_token: token } = (await response.json()) as { access_token: string };
  return createClient<paths>({ baseUrl: environment.base, headers: { Authorization: `Bearer ${token}` } });
}
