import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { useRefresh, type Sending } from './change';
import { useOnce } from './useOnce';

interface Submission<V, T> {
  /** Sends it; a second call while one is under way does nothing. */
  submit: (values: V) => void;
  mutation: UseMutationResult<T, Error, V>;
}

/**
 * A form's sending. The key is made once for what was typed and is kept while the same is sent again, so that
 * a retry, a reload of a slow answer or a double click creates one thing only.
 */
export function useSubmit<V, T>(
  sending: Sending<V, T>,
  options: {
    onSuccess?: (result: T, values: V) => void | Promise<void>;
    onError?: (error: Error) => void;
  } = {},
): Submission<V, T> {
  const attempt = useRef<{ content: string; key: string } | null>(null);
  const refresh = useRefresh();
  const { run, mutation } = useOnce<V, T>({
    mutationFn: (values) => {
      const content = JSON.stringify(values);
      if (attempt.current?.content !== content) attempt.current = { content, key: crypto.randomUUID() };
      return sending.send(values, attempt.current.key);
    },
    onSuccess: async (result, values) => {
      attempt.current = null;
      await refresh(sending);
      await options.onSuccess?.(result, values);
    },
    onError: (error) => options.onError?.(error),
  });
  return { mutation, submit: run };
}
