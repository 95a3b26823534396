import type { paths } from '@/api/schema';
import type { ProblemKind } from '@/shared/api';
import { contractPath, ContractOperation } from './contract';

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
  readonly result: Result;
  readonly of?: B;
}

/** An answer that goes well has the status that the contract gives it. */
type Result = (Omit<FakeAnswer, 'status'> & { status: number | 'success' }) | 'pending' | 'cut';

function reply<B>(result: Result): Reply<B> {
  return { [replyBrand]: true, result };
}

/** A good answer with a version of its own. */
export function answer<B>(body: B, { etag = '"1"' } = {}): Reply<B> {
  return reply({
    status: 'success',
    headers: { 'Content-Type': 'application/json', ETag: etag, 'X-Request-Id': 'req-test' },
    body: body === undefined ? '' : JSON.stringify(body),
  });
}

/** A good answer that is a file. */
export function file(content: string, name: string): Reply<never> {
  return reply({
    status: 'success',
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${name}"`,
      ETag: '"1"',
    },
    body: content,
  });
}

/** Server-sent events, each with such data; then the stream ends. */
export function events(...data: readonly unknown[]): Reply<never> {
  return reply({
    status: 'success',
    headers: { 'Content-Type': 'text/event-stream', 'X-Request-Id': 'req-test' },
    body: data.map((each) => `data:${JSON.stringify(each)}\n\n`).join(''),
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

interface Rule {
  operation: ContractOperation;
  handle: (request: FakeRequest) => Result;
}

/** What was asked or answered against the contract since it was last taken. */
let faults: string[] = [];

/** Hands over and forgets the faults of all fake servers, in sentences; a test must not leave any. */
export function takeFaults(): string[] {
  const taken = faults;
  faults = [];
  return taken;
}

/**
 * Answers like the API, with bodies whose types are the contract's. The latest rule for an operation wins. A call that
 * no rule knows, and requests and answers that the contract does not allow, are faults of the test.
 */
export class FakeServer {
  readonly requests: FakeRequest[] = [];
  private readonly rules = new Map<string, Rule>();

  on<M extends Method, P extends PathOf<M>>(method: M, path: P, handler: Handler<Body<P, M>>): this {
    this.rules.set(`${method.toUpperCase()} ${path}`, {
      operation: new ContractOperation(method, path),
      handle: (request) => {
        const given = isFunction(handler) ? handler(request) : handler;
        return isReply(given) ? given.result : answer(given).result;
      },
    });
    return this;
  }

  handle(request: FakeRequest): FakeResult {
    this.requests.push(request);
    const { method, path } = request;
    const rule = this.rules.get(`${method} ${contractPath(path)}`);
    if (!rule) {
      faults.push(`${method} ${path} is not expected: add a rule for it to the fake server`);
      return { status: 501, headers: {}, body: '' };
    }
    const { operation } = rule;
    faults.push(...operation.faultsOfRequest(request));
    const result = rule.handle(request);
    if (typeof result === 'string') return result;
    const answered = completed(result, operation);
    faults.push(...operation.faultsOfAnswer(answered));
    return answered;
  }

  /** What was sent to an operation, oldest first. */
  sent(method: Method, path: RegExp): FakeRequest[] {
    return this.requests.filter((each) => each.method === method.toUpperCase() && path.test(each.path));
  }
}

/** With the status of the contract, and with a version only where the contract has one. */
function completed(result: Exclude<Result, string>, operation: ContractOperation): FakeAnswer {
  if (result.status !== 'success') return { ...result, status: result.status };
  const { ETag: version, ...others } = result.headers;
  return {
    ...result,
    status: operation.success,
    headers: version && operation.hasVersion ? { ...others, ETag: version } : others,
  };
}

function isFunction<B>(handler: Handler<B>): handler is (request: FakeRequest) => B | Reply<B> {
  return typeof handler === 'function';
}

function isReply<B>(value: B | Reply<B>): value is Reply<B> {
  return typeof value === 'object' && value !== null && replyBrand in value;
}
