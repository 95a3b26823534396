import { useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';
import type { Versioned } from './answer';
import { useOnce } from './useOnce';

interface Options<V, T> {
  /** Where the thing that moves on is kept. */
  queryKey: QueryKey;
  run: (values: V) => Promise<Versioned<T>>;
  /** What else shows it: lists, tasks. */
  touches: readonly QueryKey[];
  onDone?: (changed: T, values: V) => void;
}

interface Transition<V, T> {
  /** Asks for it; a second call while one is under way does nothing. */
  run: (values: V) => void;
  mutation: UseMutationResult<Versioned<T>, Error, V>;
}

/** One step of a lifecycle. When it is refused, what is shown is read again, so that the next try stands on it. */
export function useTransition<V, T>({ queryKey, run, touches, onDone }: Options<V, T>): Transition<V, T> {
  const queryClient = useQueryClient();
  return useOnce<V, Versioned<T>>({
    mutationFn: run,
    onSuccess: (changed, values) => {
      queryClient.setQueryData(queryKey, changed);
      onDone?.(changed.value, values);
      touches.forEach((key) => void queryClient.invalidateQueries({ queryKey: key }));
    },
    onError: () => queryClient.invalidateQueries({ queryKey }),
  });
}
