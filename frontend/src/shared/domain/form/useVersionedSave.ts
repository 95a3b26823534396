import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, useOnce, useRefresh, type Change, type ETag, type Versioned } from '@/shared/api';

interface Options<T, V> {
  /** What is stored, as far as is known. */
  loaded: Versioned<T>;
  /** The version that the values are made for; none when they were typed before this was there. */
  version: ETag | undefined;
  change: Change<V, T>;
  onSaved: (saved: Versioned<T>) => void;
  onError: (error: Error) => void;
}

interface Conflict<T> {
  /** The refusal that told of it. */
  problem?: ApiProblem;
  latest: Versioned<T>;
}

/** Saves a form on the version it was made for; when that is no longer the newest, lets the person choose. */
export function useVersionedSave<T, V>({ loaded, version, change, onSaved, onError }: Options<T, V>) {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { queryKey } = change.query;
  const [conflict, setConflict] = useState<Conflict<T> | null>(null);

  const { run, mutation } = useOnce({
    mutationFn: async ({ values, from }: { values: V; from: Versioned<T> }) => {
      try {
        return await change.send(values, from);
      } catch (error) {
        if (ApiProblem.is(error, 'precondition-failed'))
          setConflict({
            problem: error,
            latest: await queryClient.fetchQuery({ ...change.query, staleTime: 0 }),
          });
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
    save: (values: V) => {
      if (version) run({ values, from: { ...loaded, etag: version } });
      else setConflict({ latest: loaded });
    },
    /** Saves what was typed on top of what someone else saved meanwhile. */
    keepMine: (values: V) => {
      if (conflict) run({ values, from: conflict.latest });
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
