import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Versioned } from './answer';
import type { Change } from './change';
import { ApiProblem } from './problem';

/** A change that was sent and got no answer: it may have been made. */
interface Unanswered<V, T> {
  values: V;
  from: Versioned<T>;
}

interface Conditional<V, T> {
  send: (values: V, from: Versioned<T>) => Promise<Versioned<T>>;
  /** Reads the thing anew. */
  read: () => Promise<Versioned<T>>;
  /** What was sent last and got no answer, if what is stored now shows that it was made; tells it once. */
  recognize: (now: T) => V | undefined;
}

/**
 * Sends changes that name the version they were made from. After one that got no answer it reads how things stand
 * before it sends anything again: a change that was made is not asked for twice, and what differs from it is sent
 * on top of it.
 */
export function useConditional<V, T>(
  change: Change<V, T>,
  isDone: (values: V, now: T, before: T) => boolean,
): Conditional<V, T> {
  const queryClient = useQueryClient();
  const lost = useRef<Unanswered<V, T>>(undefined);
  const read = () => queryClient.fetchQuery({ ...change.query, staleTime: 0 });

  const send = async (values: V, from: Versioned<T>): Promise<Versioned<T>> => {
    const last = lost.current;
    const isSame = JSON.stringify(last?.values) === JSON.stringify(values);
    /** What is stored now, if that is what was asked for last. */
    const made = async () => {
      const now = last && (await read());
      return now && isDone(last.values, now.value, last.from.value) ? now : undefined;
    };
    const own = await made();
    if (own && isSame) {
      lost.current = undefined;
      return own;
    }
    try {
      const changed = await change.send(values, own ?? from);
      lost.current = undefined;
      return changed;
    } catch (error) {
      if (ApiProblem.isUnanswered(error)) {
        lost.current = isSame && last ? last : { values, from: own ?? from };
        throw error;
      }
      // The first one may have arrived only after that.
      const late = isSame ? await made() : undefined;
      lost.current = undefined;
      if (late) return late;
      throw error;
    }
  };

  const recognize = (now: T) => {
    const last = lost.current;
    if (!last || !isDone(last.values, now, last.from.value)) return undefined;
    lost.current = undefined;
    return last.values;
  };

  return { send, read, recognize };
}
