import { ApiProblem } from './problem';

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

declare const etagBrand: unique symbol;

/** A version as the server named it; only an answer of the server makes one. */
export type ETag = string & { readonly [etagBrand]: true };

/** A representation and the version it had. */
export interface Versioned<T> {
  value: T;
  etag: ETag;
}

/** The body of a good answer; anything else is thrown as an {@link ApiProblem}. */
export async function bodyOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw ApiProblem.of(response, error);
  return data as T;
}

/** The body of a good answer with its version, which a later change must name. */
export async function versionedBodyOf<T>(call: Promise<Answer<T>>): Promise<Versioned<T>> {
  const { data, error, response } = await call;
  const etag = response.headers.get('ETag');
  if (!response.ok || etag === null) throw ApiProblem.of(response, error);
  return { value: data as T, etag: etag as ETag };
}

/** The header that says which version a change was made from. */
export function ifMatch(of: { etag: ETag }): { 'If-Match': ETag } {
  return { 'If-Match': of.etag };
}
