import { hashKey, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Versioned } from './answer';
import { ApiProblem } from './problem';

/** Reads one thing with its version. */
export interface VersionedQuery<T> {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Versioned<T>>;
  /** In milliseconds; how long it counts as fresh. */
  staleTime?: number;
}

export function versionedQuery<T>(query: VersionedQuery<T>): VersionedQuery<T> {
  return query;
}

/** What has to be read again after a change, by the beginnings of query keys. */
export interface Touching {
  touches: readonly QueryKey[];
  /** Of these, what the screen goes on from: the change counts as done once they are read. */
  awaits?: readonly QueryKey[];
}

/** Something that is sent once; the key makes a second sending of the same harmless. */
export interface Sending<B, T> extends Touching {
  send: (body: B, idempotencyKey: string) => Promise<T>;
}

/** A change of one thing from a version of it, and the query that reads the thing. */
export interface Change<V, T> extends Touching {
  query: VersionedQuery<T>;
  send: (values: V, from: Versioned<T>) => Promise<Versioned<T>>;
  /** Where it matters who made the change: whether the person did that made what is stored now. */
  isMine?: (now: T) => boolean;
}

/** One step of a lifecycle. */
export interface Step<V, T> extends Change<V, T> {
  /** Whether the step has been made: told from what is stored now and what was before it was asked for. */
  isDone: (values: V, now: T, before: T) => boolean;
}

/**
 * The answer to a change, unless it was refused because its version is no longer the newest and what it asks for
 * is stored all the same: then what is stored.
 */
export async function changedOrSo<T>(
  sent: Promise<Versioned<T>>,
  read: () => Promise<Versioned<T>>,
  isSo: (now: T) => boolean,
): Promise<Versioned<T>> {
  try {
    return await sent;
  } catch (error) {
    if (!ApiProblem.is(error, 'precondition-failed')) throw error;
    const now = await read();
    if (isSo(now.value)) return now;
    throw error;
  }
}

/** Reads again what a change touches, except what the answer to the change itself has said. */
export function useRefresh(): (changed: Touching, told?: QueryKey) => Promise<void> {
  const queryClient = useQueryClient();
  return useCallback(
    async ({ touches, awaits = [] }, told) => {
      const read = (queryKey: QueryKey) =>
        queryClient.invalidateQueries({
          queryKey,
          predicate: ({ queryHash }) => told === undefined || queryHash !== hashKey(told),
        });
      const awaited = new Set(awaits.map(hashKey));
      touches.filter((key) => !awaited.has(hashKey(key))).forEach((key) => void read(key));
      if (awaits.length > 0) await Promise.all(awaits.map(read));
    },
    [queryClient],
  );
}
