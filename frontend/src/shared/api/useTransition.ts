import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { Versioned } from './answer';
import { useRefresh, type Change } from './change';
import { useOnce } from './useOnce';

interface Options<V, T> {
  change: Change<V, T>;
  /** What is shown now. */
  from: Versioned<T>;
  onDone?: (changed: T, values: V) => void;
}

interface Transition<V, T> {
  /** Asks for it; a second call while one is under way does nothing. */
  run: (values: V) => void;
  mutation: UseMutationResult<Versioned<T>, Error, V>;
}

/** One step of a lifecycle. When it is refused, what is shown is read again, so that the next try stands on it. */
export function useTransition<V, T>({ change, from, onDone }: Options<V, T>): Transition<V, T> {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { queryKey } = change.query;
  return useOnce<V, Versioned<T>>({
    mutationFn: (values) => change.send(values, from),
    onSuccess: (changed, values) => {
      queryClient.setQueryData(queryKey, changed);
      onDone?.(changed.value, values);
      void refresh(change, queryKey);
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
