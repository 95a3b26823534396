/** The catalogue of problems the API answers with; screens map these, never the text. */
const slugs = [
  'validation-failed',
  'malformed-request',
  'unknown-parameter',
  'invalid-cursor',
  'unauthenticated',
  'forbidden',
  'account-incomplete',
  'not-found',
  'method-not-allowed',
  'not-acceptable',
  'illegal-transition',
  'capacity-full',
  'duplicate',
  'too-many-pending-requests',
  'pair-not-allowed',
  'pairs-in-conflict',
  'nothing-to-publish',
  'not-open',
  'not-bookable',
  'session-full',
  'away',
  'closure-over',
  'mentorship-open',
  'link-not-valid',
  'link-used',
  'incomplete',
  'request-in-progress',
  'precondition-failed',
  'payload-too-large',
  'unsupported-media-type',
  'file-refused',
  'idempotency-key-reused',
  'precondition-required',
  'internal-error',
  'unavailable',
] as const;

/**
 * Three are ours. `offline`: the server could not be reached; `timeout`: it did not answer in time;
 * `sign-in-refused`: a sign-in that is new was not accepted.
 */
export type ProblemKind = (typeof slugs)[number] | 'offline' | 'timeout' | 'sign-in-refused';

export interface ProblemIssue {
  pointer: string;
  detail: string;
}

/** What the API said went wrong, or that it could not be reached. */
export class ApiProblem extends Error {
  readonly kind: ProblemKind;
  readonly status: number;
  readonly requestId: string | undefined;
  readonly issues: ProblemIssue[];
  readonly changedBy: string | undefined;
  readonly changedAt: string | undefined;
  readonly state: string | undefined;
  /** Of some problems, which case of them it is. */
  readonly reason: string | undefined;
  /** In the API's own words; only for what happened to one thing, such as when a request was answered. */
  readonly detail: string | undefined;

  private constructor(kind: ProblemKind, status: number, requestId: string | undefined, body: Body) {
    super(`API problem: ${kind}`);
    this.name = 'ApiProblem';
    this.kind = kind;
    this.status = status;
    this.requestId = requestId;
    this.issues = issuesOf(body['errors']);
    this.changedBy = text(body['changedBy']);
    this.changedAt = text(body['changedAt']);
    this.state = text(body['state']);
    this.reason = text(body['reason']);
    this.detail = text(body['detail']);
  }

  static of(response: Response, content: unknown): ApiProblem {
    const body = isBody(content) ? content : {};
    const requestId = text(body['requestId']) ?? response.headers.get('X-Request-Id') ?? undefined;
    return new ApiProblem(kindOf(text(body['type']), response.status), response.status, requestId, body);
  }

  static offline(): ApiProblem {
    return new ApiProblem('offline', 0, undefined, {});
  }

  static timeout(): ApiProblem {
    return new ApiProblem('timeout', 0, undefined, {});
  }

  static signInRefused(response: Response): ApiProblem {
    const requestId = response.headers.get('X-Request-Id') ?? undefined;
    return new ApiProblem('sign-in-refused', response.status, requestId, {});
  }

  static is(error: unknown, ...kinds: ProblemKind[]): error is ApiProblem {
    return error instanceof ApiProblem && (kinds.length === 0 || kinds.includes(error.kind));
  }

  /** Whether it is known that what was asked for was not done. */
  static isRefusal(error: unknown): boolean {
    return (
      ApiProblem.is(error) &&
      error.status >= 400 &&
      error.status < 500 &&
      error.kind !== 'request-in-progress'
    );
  }

  /** Whether it is not known if what was asked for was done. */
  static isUnanswered(error: unknown): boolean {
    return ApiProblem.is(error, 'offline', 'timeout', 'unavailable');
  }
}

type Body = Record<string, unknown>;

function isBody(content: unknown): content is Body {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function issuesOf(value: unknown): ProblemIssue[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter(isBody)
    .map((issue) => ({ pointer: text(issue['pointer']) ?? '', detail: text(issue['detail']) ?? '' }));
}

function kindOf(type: string | undefined, status: number): ProblemKind {
  const slug = type?.replace('urn:mentorship:problem:', '');
  const known = slugs.find((candidate) => candidate === slug);
  if (known) return known;
  // A proxy in between may answer without our catalogue.
  if (status === 401) return 'unauthenticated';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'not-found';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return 'internal-error';
}
