import createClient from 'openapi-fetch';
import type { paths } from '@/api/schema';
import { ApiProblem } from './problem';
import { sessionPort } from './session-port';

/** What is read without a sign-in; a manager's link is one by itself. */
const publicPaths = /^\/api\/v1\/((programs|taxonomy)(\/|$)|manager-approvals\/)/;

/**
 * Adds the token; on a 401 renews the sign-in once and repeats, else leads to sign-in. A token that was got just now
 * and is refused all the same would only be refused again: that is said, and nothing is asked for any more.
 */
async function authorizedFetch(request: Request): Promise<Response> {
  if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json');
  if (publicPaths.test(new URL(request.url).pathname)) return send(request);
  const again = request.clone();
  const session = sessionPort.current();
  const response = await send(withToken(request, await session.token()));
  if (response.status !== 401) return response;
  if (session.isFresh()) throw ApiProblem.signInRefused(response);
  const renewed = await session.renew();
  if (renewed) {
    const second = await send(withToken(again, renewed));
    if (second.status === 401) throw ApiProblem.signInRefused(second);
    return second;
  }
  await session.signIn();
  return response;
}

function withToken(request: Request, token: string | undefined): Request {
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  return request;
}

async function send(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw ApiProblem.offline();
  }
}

export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: authorizedFetch,
  querySerializer: { array: { style: 'form', explode: true } },
});
