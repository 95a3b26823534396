import type { paths } from '@/api/schema';
import type { ProblemKind } from '@/shared/api';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never;
}[keyof paths];
type Responses<P extends keyof paths, M extends Method> =
  paths[P] extends Record<M, { responses: infer R }> ? R : never;
type JsonOf<R> = R extends { content: { 'application/json': infer B } } ? B : undefined;
/** The body that the contract promises for an operation that goes well. */
export type Body<P extends keyof paths, M extends Method> = JsonOf<
  Responses<P, M>[keyof Responses<P, M> & (200 | 201 | 204)]
>;

export interface FakeAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export interface FakeRequest {
  method: string;
  url: URL;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

/** `pending` never answers (to look at loading), `cut` breaks the connection. */
export type FakeResult = FakeAnswer | 'pending' | 'cut';
type Handler<B> = B | Reply<B> | ((request: FakeRequest) => B | Reply<B>);

const replyBrand = Symbol('reply');
interface Reply<B> {
  readonly [replyBrand]: true;
  readonly result: FakeResult;
  readonly of?: B;
}

function reply<B>(result: FakeResult): Reply<B> {
  return { [replyBrand]: true, result };
}

/** A good answer with a status or version of its own. */
export function answer<B>(body: B, { status = 200, etag = '"1"' } = {}): Reply<B> {
  return reply({
    status,
    headers: { 'Content-Type': 'application/json', ETag: etag, 'X-Request-Id': 'req-test' },
    body: body === undefined ? '' : JSON.stringify(body),
  });
}

export function problem(
  kind: ProblemKind,
  status: number,
  extra: Record<string, unknown> = {},
): Reply<never> {
  return reply({
    status,
    headers: { 'Content-Type': 'application/problem+json', 'X-Request-Id': 'req-test' },
    body: JSON.stringify({
      type: `urn:mentorship:problem:${kind}`,
      title: kind,
      status,
      detail: kind,
      requestId: 'req-test',
      ...extra,
    }),
  });
}

export const pending: Reply<never> = reply('pending');
export const cut: Reply<never> = reply('cut');

interface Route {
  method: string;
  pattern: RegExp;
  handle: (request: FakeRequest) => FakeResult;
}

/** Answers like the API, with bodies whose types are the contract's. The latest rule for an operation wins. */
export class FakeServer {
  readonly requests: FakeRequest[] = [];
  private readonly routes: Route[] = [];

  on<M extends Method, P extends PathOf<M>>(method: M, path: P, handler: Handler<Body<P, M>>): this {
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
    this.routes.unshift({
      method: method.toUpperCase(),
      pattern,
      handle: (request) => resultOf(handler, request),
    });
    return this;
  }

  handle(request: FakeRequest): FakeResult {
    this.requests.push(request);
    const route = this.routes.find(
      ({ method, pattern }) => method === request.method && pattern.test(request.path),
    );
    return route ? route.handle(request) : problem('not-found', 404).result;
  }

  /** What was sent to an operation, oldest first. */
  sent(method: Method, path: RegExp): FakeRequest[] {
    return this.requests.filter((each) => each.method === method.toUpperCase() && path.test(each.path));
  }
}

function resultOf<B>(handler: Handler<B>, request: FakeRequest): FakeResult {
  const given = isFunction(handler) ? handler(request) : handler;
  return isReply(given)
    ? given.result
    : answer(given, { status: request.method === 'POST' ? 201 : 200 }).result;
}

function isFunction<B>(handler: Handler<B>): handler is (request: FakeRequest) => B | Reply<B> {
  return typeof handler === 'function';
}

function isReply<B>(value: B | Reply<B>): value is Reply<B> {
  return typeof value === 'object' && value !== null && replyBrand in value;
}
