import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ApiProblem,
  useConditional,
  useOnce,
  useRefresh,
  type Change,
  type ETag,
  type Versioned,
} from '@/shared/api';

interface Options<T, B> {
  /** What is stored, as far as is known. */
  loaded: Versioned<T>;
  /** The version that the values are made for; none when they were typed before this was there. */
  version: ETag | undefined;
  change: Change<B, T>;
  /** What would be sent to store what is stored; nothing where a form could not hold it. */
  bodyOf: (stored: T) => B | undefined;
  /** Asks at once, when the values were typed before this was there. */
  asks: boolean;
  onSaved: (saved: Versioned<T>) => void;
  onError: (error: Error) => void;
}

interface Conflict<T> {
  /** The refusal that told of it. */
  problem?: ApiProblem;
  latest: Versioned<T>;
}

/**
 * Saves a form on the version it was made for; when that is no longer the newest, lets the person choose. When the
 * newest says the same, as it does after a lost answer, it is saved.
 */
export function useVersionedSave<T, B>(options: Options<T, B>) {
  const { loaded, version, change, bodyOf, asks, onSaved, onError } = options;
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { queryKey } = change.query;
  const [conflict, setConflict] = useState<Conflict<T> | null>(asks && !version ? { latest: loaded } : null);
  const isStored = (body: B, now: T) =>
    JSON.stringify(body) === JSON.stringify(bodyOf(now)) && (change.isMine?.(now) ?? true);
  const { send, read } = useConditional(change, isStored);

  const { run, mutation } = useOnce({
    mutationFn: async ({ body, from }: { body: B; from: Versioned<T> }) => {
      try {
        return await send(body, from);
      } catch (error) {
        if (!ApiProblem.is(error, 'precondition-failed')) throw error;
        const latest = await read();
        if (isStored(body, latest.value)) return latest;
        setConflict({ problem: error, latest });
        throw error;
      }
    },
    onSuccess: (saved) => {
      setConflict(null);
      queryClient.setQueryData(queryKey, saved);
      onSaved(saved);
      void refresh(change, queryKey);
    },
    onError,
  });

  return {
    mutation,
    conflict,
    save: (body: B) => {
      if (version) run({ body, from: { ...loaded, etag: version } });
      else setConflict({ latest: loaded });
    },
    /** Saves what was typed on top of what someone else saved meanwhile. */
    keepMine: (body: B) => {
      if (conflict) run({ body, from: conflict.latest });
    },
    /** Goes on from what is stored now; the form is to be filled with the answer. */
    takeTheirs: (): Versioned<T> => {
      const latest = conflict?.latest ?? loaded;
      setConflict(null);
      mutation.reset();
      queryClient.setQueryData(queryKey, latest);
      return latest;
    },
  };
}
