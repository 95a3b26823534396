import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import type { ETag, Versioned } from './answer';
import type { Step } from './change';
import { ApiProblem } from './problem';
import { createQueryClient } from './queryClient';
import { useTransition } from './useTransition';

const client = createQueryClient();

function wrapper({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

/** A thing that is paused from its version; the first answer to that is lost, after it was done or before. */
function losing(doneBefore: boolean) {
  let stored: Versioned<string> = { value: 'ACTIVE', etag: '"1"' as ETag };
  const pause = () => (stored = { value: 'PAUSED', etag: '"2"' as ETag });
  const send = vi.fn((_: string, from: Versioned<string>) => {
    if (from.etag !== stored.etag) {
      return Promise.reject(
        ApiProblem.of(new Response(null, { status: 412 }), { type: 'precondition-failed' }),
      );
    }
    if (send.mock.calls.length > 1) return Promise.resolve(pause());
    if (doneBefore) pause();
    return Promise.reject(ApiProblem.offline());
  });
  const step: Step<string, string> = {
    query: { queryKey: ['thing', doneBefore], queryFn: () => Promise.resolve(stored) },
    send,
    isDone: (_, now) => now === 'PAUSED',
    touches: [],
  };
  return { step, send };
}

async function paused({ step }: ReturnType<typeof losing>) {
  const done = vi.fn();
  const first = { value: 'ACTIVE', etag: '"1"' as ETag };
  const { result } = renderHook(
    () => {
      const from = useQuery(step.query).data ?? first;
      return useTransition({ step, from, onDone: done });
    },
    { wrapper },
  );
  act(() => result.current.run('pause'));
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(done).toHaveBeenCalledOnce();
  expect(result.current.mutation.error).toBeNull();
}

it('looks before it repeats a change that got no answer, and does not repeat one that was made', async () => {
  const thing = losing(true);
  await paused(thing);
  expect(thing.send).toHaveBeenCalledOnce();
});

it('repeats a change that got no answer and was not made', async () => {
  const thing = losing(false);
  await paused(thing);
  expect(thing.send).toHaveBeenCalledTimes(2);
});
