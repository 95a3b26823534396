import createClient from 'openapi-fetch';
import type { paths } from '@/api/schema';
import { ApiProblem } from './problem';
import { sessionPort } from './session-port';

const json = 'application/json';
/** How files travel; what they are is in them. */
export const fileType = 'application/octet-stream';

/** Carries a request there and the answer back. */
type Transport = (request: Request, signal: AbortSignal) => Promise<Response>;

const byFetch: Transport = (request, signal) => globalThis.fetch(request, { signal });

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
async function authorizedFetch(request: Request, transport: Transport = byFetch): Promise<Response> {
  if (request.method === 'PATCH') request.headers.set('Content-Type', 'application/merge-patch+json');
  if (publicPaths.test(new URL(request.url).pathname)) return send(request, transport);
  const again = request.clone();
  const session = sessionPort.current();
  const response = await send(withToken(request, await session.token()), transport);
  if (response.status !== 401) return response;
  if (session.isFresh()) throw ApiProblem.signInRefused(response);
  const renewed = await session.renew();
  if (renewed) {
    const second = await send(withToken(again, renewed), transport);
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
async function send(request: Request, transport: Transport): Promise<Response> {
  const deadline = AbortSignal.timeout(isAboutFile(request) ? fileDue : answerDue);
  try {
    const signal = AbortSignal.any([request.signal, deadline]);
    return await whole(await transport(request, signal));
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw deadline.aborted ? ApiProblem.timeout() : ApiProblem.offline();
  }
}

function isAboutFile({ headers }: Request): boolean {
  return (headers.get('Accept') ?? json) !== json || headers.get('Content-Type') === fileType;
}

/** For one call of the client: carries a file and says how much of it has gone, from 0 to 1. */
export function fetchWithProgress(
  onProgress: (share: number) => void,
): (request: Request) => Promise<Response> {
  return (request) => authorizedFetch(request, (sent, signal) => upload(sent, signal, onProgress));
}

/** As `fetch`, which cannot say how far it is. */
async function upload(
  request: Request,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Response> {
  const body = await request.blob();
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open(request.method, request.url);
    request.headers.forEach((value, name) => call.setRequestHeader(name, value));
    call.responseType = 'arraybuffer';
    call.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    call.onload = () => {
      const { status, statusText } = call;
      resolve(new Response(call.response as ArrayBuffer, { status, statusText, headers: headersOf(call) }));
    };
    call.onerror = call.onabort = () => reject(new TypeError('The file did not arrive.'));
    signal.addEventListener('abort', () => call.abort());
    call.send(body);
  });
}

function headersOf(call: XMLHttpRequest): Headers {
  const lines = call.getAllResponseHeaders().matchAll(/^([^:\r\n]+): ?([^\r\n]*)/gm);
  return new Headers([...lines].map(([, name = '', value = '']): [string, string] => [name, value]));
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
