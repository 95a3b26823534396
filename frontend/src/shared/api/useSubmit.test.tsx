import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ApiProblem } from './problem';
import { createQueryClient } from './queryClient';
import { useSubmit } from './useSubmit';

const client = createQueryClient();

function wrapper({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

it('sends once however often the button is clicked', async () => {
  const send = vi.fn(() => Promise.resolve('done'));
  const { result } = renderHook(() => useSubmit({ send, touches: [] }), { wrapper });
  act(() => {
    result.current.submit({ text: 'a' });
    result.current.submit({ text: 'a' });
  });
  await waitFor(() => expect(result.current.mutation.isSuccess).toBe(true));
  expect(send).toHaveBeenCalledOnce();
});

it('sends what needs no values, and sends it again under the same key when no answer came', async () => {
  const keys: string[] = [];
  const send = vi.fn((_: undefined, key: string) => {
    keys.push(key);
    return Promise.reject(new Error('no answer'));
  });
  const { result } = renderHook(() => useSubmit({ send, touches: [] }), { wrapper });
  for (let time = 0; time < 2; time++) {
    act(() => result.current.submit(undefined));
    await waitFor(() => expect(result.current.mutation.isError).toBe(true));
  }
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

it.each([
  ['no answer', new Error('no answer')],
  ['a timeout', ApiProblem.timeout()],
])(
  'keeps the key for a retry of the same after %s, and makes a new one for something else',
  async (_, lost) => {
    const keys: string[] = [];
    const send = vi.fn((_: { text: string }, key: string) => {
      keys.push(key);
      return Promise.reject(lost);
    });
    const { result } = renderHook(() => useSubmit({ send, touches: [] }), { wrapper });
    for (const text of ['a', 'a', 'b']) {
      act(() => result.current.submit({ text }));
      await waitFor(() => expect(result.current.mutation.isError).toBe(true));
    }
    expect(keys).toHaveLength(3);
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  },
);
