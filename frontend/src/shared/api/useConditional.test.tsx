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
function losing(doneBefore: boolean, loss = ApiProblem.offline()) {
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
    return Promise.reject(loss);
  });
  const step: Step<string, string> = {
    query: { queryKey: ['thing', doneBefore, loss.kind], queryFn: () => Promise.resolve(stored) },
    send,
    isDone: (_, now) => now === 'PAUSED',
    touches: [],
  };
  return { step, send };
}

function pausing({ step }: ReturnType<typeof losing>) {
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
  return { done, result };
}

async function paused(thing: ReturnType<typeof losing>) {
  const { done, result } = pausing(thing);
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

it('takes a change that timed out for done when it was, and sends nothing again', async () => {
  const thing = losing(true, ApiProblem.timeout());
  await paused(thing);
  expect(thing.send).toHaveBeenCalledOnce();
});

it('says that a change timed out that was not made, and sends it again only when it is asked for again', async () => {
  const thing = losing(false, ApiProblem.timeout());
  const { done, result } = pausing(thing);
  await waitFor(() => expect(result.current.mutation.error).toMatchObject({ kind: 'timeout' }));
  expect(thing.send).toHaveBeenCalledOnce();
  act(() => result.current.run('pause'));
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(thing.send).toHaveBeenCalledTimes(2);
});
