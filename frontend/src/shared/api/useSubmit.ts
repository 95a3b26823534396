import type { UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { useRefresh, type Sending } from './change';
import { ApiProblem } from './problem';
import { useOnce } from './useOnce';

/** What was sent without an answer so far, and the key it was sent with. */
export interface Attempt {
  /** What was sent, as text. */
  content: string;
  key: string;
}

/** Where an attempt stands until it has come to its end. */
export interface AttemptStore {
  read: () => Attempt | undefined;
  keep: (attempt: Attempt) => void;
  forget: () => void;
}

interface Submission<V, T> {
  /** Sends it; a second call while one is under way does nothing. */
  submit: (values: V) => void;
  /** Forgets what came of it. What waits for a connection is not sent any more. */
  takeBack: () => void;
  mutation: UseMutationResult<T, Error, V>;
}

interface Options<V, T> {
  /** Where the attempt outlives this screen; without it, it is forgotten with the screen. */
  attempts?: AttemptStore | undefined;
  onSuccess?: (result: T, values: V) => void | Promise<void>;
  onError?: (error: Error) => void;
  /** What is there already has been read again. */
  onDuplicate?: (() => void) | undefined;
}

/**
 * A form's sending. The key is made once for what was typed and is kept while the same is sent again, so that
 * a retry, a second try after a lost answer or a double click creates one thing only.
 */
export function useSubmit<V, T>(sending: Sending<V, T>, options: Options<V, T> = {}): Submission<V, T> {
  const memory = useRef<Attempt>(undefined);
  const attempts: AttemptStore = options.attempts ?? {
    read: () => memory.current,
    keep: (attempt) => {
      memory.current = attempt;
    },
    forget: () => {
      memory.current = undefined;
    },
  };
  const refresh = useRefresh();
  const { run, takeBack, mutation } = useOnce<V, T>({
    mutationFn: (values) => {
      // Nothing is a thing to send too, and has no text of its own.
      const content = JSON.stringify(values ?? null);
      const before = attempts.read();
      const key = before?.content === content ? before.key : crypto.randomUUID();
      attempts.keep({ content, key });
      return sending.send(values, key);
    },
    onSuccess: async (result, values) => {
      attempts.forget();
      await refresh(sending);
      await options.onSuccess?.(result, values);
    },
    onError: async (error) => {
      options.onError?.(error);
      if (ApiProblem.isRefusal(error)) attempts.forget();
      // Something is there that is not shown yet.
      if (!ApiProblem.is(error, 'duplicate', 'precondition-failed')) return;
      await refresh(sending);
      if (error.kind === 'duplicate') options.onDuplicate?.();
    },
  });
  return { mutation, submit: run, takeBack };
}
