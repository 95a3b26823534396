import { useMutation, type UseMutationOptions, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';

interface Once<V, T> {
  /** Asks for it; a second call while one is under way does nothing. */
  run: (values: V) => void;
  mutation: UseMutationResult<T, Error, V>;
}

type Options<V, T> = Pick<UseMutationOptions<T, Error, V>, 'mutationFn' | 'onSuccess' | 'onError'>;

/** A change that a double click makes once. */
export function useOnce<V, T>(options: Options<V, T>): Once<V, T> {
  const running = useRef(false);
  const mutation = useMutation<T, Error, V>({
    ...options,
    onSettled: () => {
      running.current = false;
    },
  });
  return {
    mutation,
    run: (values) => {
      if (running.current) return;
      running.current = true;
      mutation.mutate(values);
    },
  };
}
