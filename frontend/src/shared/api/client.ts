import createClient from 'openapi-fetch';
import type { paths } from '@/api/schema';
import { ApiProblem } from './problem';
import { sessionPort } from './session-port';

const json = 'application/json';
/** How long an answer may take, in milliseconds. */
const answerDue = 30_000;
/** How long a file may take, in milliseconds. */
const fileDue = 120_000;
/** What is read without a sign-in; a link that was emailed is one by itself. */
const publicPaths = /^\/api\/v1\/((programs|taxonomy)(\/|$)|(manager-approvals|unsubscribe)\/)/;

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

/** One whole answer in its time; else the problem that there was none. */
async function send(request: Request): Promise<Response> {
  const deadline = AbortSignal.timeout(asksForFile(request) ? fileDue : answerDue);
  try {
    const signal = AbortSignal.any([request.signal, deadline]);
    return await whole(await globalThis.fetch(request, { signal }));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw deadline.aborted ? ApiProblem.timeout() : ApiProblem.offline();
  }
}

function asksForFile(request: Request): boolean {
  return (request.headers.get('Accept') ?? json) !== json;
}

/** The answer once its body is here too: a server or a connection may get stuck in between. */
async function whole(response: Response): Promise<Response> {
  const body = await response.arrayBuffer();
  const { status, statusText, headers } = response;
  return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
}

export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  fetch: authorizedFetch,
  querySerializer: { array: { style: 'form', explode: true } },
});
