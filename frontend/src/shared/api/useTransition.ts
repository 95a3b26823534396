import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Versioned } from './answer';
import { useRefresh, type Step } from './change';
import { ApiProblem } from './problem';
import { useConditional } from './useConditional';
import { useOnce } from './useOnce';

interface Options<V, T> {
  step: Step<V, T>;
  /** What is shown now. */
  from: Versioned<T>;
  onDone?: (changed: T, values: V) => void;
  onError?: (error: Error) => void;
}

interface Transition<V, T> {
  /** Asks for it; a second call while one is under way does nothing. */
  run: (values: V) => void;
  /** Forgets what came of it. What waits for a connection is not sent any more. */
  takeBack: () => void;
  mutation: UseMutationResult<Versioned<T>, Error, V>;
}

/**
 * One step of a lifecycle. When it is refused, what is shown is read again, so that the next try stands on it. When
 * no answer came, it counts as done as soon as what is read says so.
 */
export function useTransition<V, T>({ step, from, onDone, onError }: Options<V, T>): Transition<V, T> {
  const queryClient = useQueryClient();
  const refresh = useRefresh();
  const { queryKey } = step.query;
  /** What the last step was made from: shown for a moment longer, and no step is to be made from it again. */
  const left = useRef<Versioned<T>>(undefined);
  const { send, recognize } = useConditional(step, step.isDone);
  const finish = (changed: T, values: V) => {
    onDone?.(changed, values);
    void refresh(step, queryKey);
  };
  const { run, takeBack, mutation } = useOnce<V, Versioned<T>>({
    mutationFn: async (values) => {
      const changed = await send(values, from);
      left.current = from;
      return changed;
    },
    onSuccess: (changed, values) => {
      queryClient.setQueryData(queryKey, changed);
      finish(changed.value, values);
    },
    onError: (error) => {
      onError?.(error);
      const read = queryClient.invalidateQueries({ queryKey });
      return ApiProblem.isUnanswered(error) ? undefined : read;
    },
  });

  const { isPending, reset } = mutation;
  const finishOwn = useEffectEvent(() => {
    const values = isPending ? undefined : recognize(from.value);
    if (values === undefined) return;
    reset();
    finish(from.value, values);
  });
  useEffect(() => finishOwn(), [from, isPending]);

  return {
    takeBack,
    mutation,
    run: (values) => {
      if (left.current !== from) run(values);
    },
  };
}
