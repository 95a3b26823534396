import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../../src/api/schema';
import { environment } from './environment';
import type { Account } from './people';

/** The API as a person of the demonstration; their passwords equal their names. */
export function apiAs(username: string): Promise<Client<paths>> {
  return apiOf({ username, password: username });
}

/**
 * The API as whoever has that account. The identity provider refuses an account that signs in twice at the same moment,
 * as stories side by side may do: an account that more than one of them needs is a fresh one for each process.
 */
export async function apiOf(account: Account): Promise<Client<paths>> {
  const token = await tokenOf('mentorship', 'mentorship-cli', account);
  return createClient<paths>({ baseUrl: environment.base, headers: { Authorization: `Bearer ${token}` } });
}

export async function tokenOf(
  realm: string,
  client: string,
  { username, password }: Account,
): Promise<string> {
  const response = await fetch(`${environment.keycloak}/realms/${realm}/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: client,
      scope: 'openid',
      username,
      password,
    }),
  });
  if (!response.ok) throw new Error(`No token for ${username}: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}
