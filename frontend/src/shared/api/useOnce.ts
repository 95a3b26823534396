import {
  useMutation,
  useQueryClient,
  type UseMutationOptions,
  type UseMutationResult,
} from '@tanstack/react-query';
import { useEffect, useId, useRef } from 'react';

interface Once<V, T> {
  /** Asks for it; a second call while one is under way does nothing. */
  run: (values: V) => void;
  /** Forgets what came of it. What waits for a connection is not sent any more. */
  takeBack: () => void;
  mutation: UseMutationResult<T, Error, V>;
}

type Options<V, T> = Pick<UseMutationOptions<T, Error, V>, 'mutationFn' | 'onSuccess' | 'onError'>;

/** A change that a double click makes once. */
export function useOnce<V, T>(options: Options<V, T>): Once<V, T> {
  const queryClient = useQueryClient();
  const mutationKey = [useId()];
  const running = useRef(false);
  const mutation = useMutation<T, Error, V>({
    ...options,
    mutationKey,
  });
  // Not before what came of it is shown: a click until then was meant for what stood there.
  useEffect(() => {
    if (!mutation.isPending) running.current = false;
  });
  return {
    mutation,
    run: (values) => {
      if (running.current) return;
      running.current = true;
      mutation.mutate(values);
    },
    takeBack: () => {
      const mutations = queryClient.getMutationCache();
      const waiting = mutations.findAll({ mutationKey, predicate: ({ state }) => state.isPaused });
      waiting.forEach((each) => mutations.remove(each));
      if (waiting.length > 0) running.current = false;
      mutation.reset();
    },
  };
}
