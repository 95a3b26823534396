import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import type { ETag, Versioned } from './answer';
import type { Step } from './change';
import { useSubmit } from './useSubmit';
import { useTransition } from './useTransition';

const read = (version: number) => ({ value: `read ${version}`, etag: `"${version}"` as ETag });

function wrapper({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      {children}
    </QueryClientProvider>
  );
}

it('reads again what a step touches, and shows what the answer told without asking for it', async () => {
  const one = vi.fn(() => Promise.resolve(read(1)));
  const list = vi.fn(() => Promise.resolve(['a list']));
  const step: Step<string, string> = {
    query: { queryKey: ['things', 'one'], queryFn: one },
    send: (value): Promise<Versioned<string>> => Promise.resolve({ value, etag: '"2"' as ETag }),
    isDone: (value, now) => now === value,
    touches: [['things']],
  };
  const { result } = renderHook(
    () => ({
      one: useQuery(step.query),
      list: useQuery({ queryKey: ['things', 'list'], queryFn: list }),
      step: useTransition({ step, from: read(1) }),
    }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.list.isSuccess && result.current.one.isSuccess).toBe(true));
  act(() => result.current.step.run('stepped'));
  await waitFor(() => expect(list).toHaveBeenCalledTimes(2));
  expect(result.current.one.data?.value).toBe('stepped');
  expect(one).toHaveBeenCalledOnce();
});

it('counts as sent once what the screen goes on from is read', async () => {
  let answer: (list: string[]) => void = () => undefined;
  const list = vi.fn(() => Promise.resolve(['before']));
  const done = vi.fn();
  const sending = {
    send: () => Promise.resolve('sent'),
    touches: [['things']],
    awaits: [['things']],
  };
  const { result } = renderHook(
    () => ({
      list: useQuery({ queryKey: ['things'], queryFn: list }),
      sent: useSubmit(sending, { onSuccess: done }),
    }),
    { wrapper },
  );
  await waitFor(() => expect(result.current.list.isSuccess).toBe(true));
  list.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  act(() => result.current.sent.submit({}));
  await waitFor(() => expect(list).toHaveBeenCalledTimes(2));
  expect(done).not.toHaveBeenCalled();
  answer(['after']);
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
});
