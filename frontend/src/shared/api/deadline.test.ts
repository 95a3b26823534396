import { deadlinesFollowTheClock, neverAnswering } from '@testing/deadlines';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bodyOf, ifMatch, versionedBodyOf, type ETag } from './answer';
import { api } from './client';
import { ApiProblem } from './problem';

beforeEach(() => {
  vi.useFakeTimers();
  deadlinesFollowTheClock();
  vi.stubGlobal('fetch', neverAnswering);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const read = () => bodyOf(api.GET('/api/v1/me'));
const write = () =>
  versionedBodyOf(
    api.POST('/api/v1/meetings/{id}/cancel', {
      params: { path: { id: 'meeting' }, header: ifMatch({ etag: '"1"' as ETag }) },
    }),
  );
const file = () =>
  bodyOf(
    api.GET('/api/v1/metrics/summary', {
      params: { query: { program: 'cms-isso' } },
      headers: { Accept: 'text/csv' },
      parseAs: 'text',
    }),
  );

/** What came of a call, once it has come to its end. */
function outcomeOf(call: Promise<unknown>) {
  const settled = vi.fn<(outcome: unknown) => void>();
  void call.then(settled, settled);
  return settled;
}

it.each([
  ['a read', read, 30],
  ['a write', write, 30],
  ['a file', file, 120],
])(
  'waits for %s until its deadline, and never says then that the person is offline',
  async (_, call, seconds) => {
    const settled = outcomeOf(call());
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled).toHaveBeenCalledWith(expect.objectContaining({ kind: 'timeout' }));
  },
);

it('counts the time of the body too', async () => {
  vi.stubGlobal('fetch', (_: Request, init: RequestInit) => {
    const body = new ReadableStream({
      start: (stream) => init.signal?.addEventListener('abort', () => stream.error(init.signal?.reason)),
    });
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': 'application/json' } }));
  });
  const settled = outcomeOf(read());
  await vi.advanceTimersByTimeAsync(30_000);
  expect(settled).toHaveBeenCalledWith(expect.objectContaining({ kind: 'timeout' }));
});

it('tells a connection that breaks amid an answer from an answer', async () => {
  vi.stubGlobal('fetch', () => {
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
    return Promise.resolve(new Response(body));
  });
  await expect(read()).rejects.toMatchObject({ kind: 'offline' });
});

it('takes a caller who gives up before the deadline for no problem', async () => {
  const caller = new AbortController();
  const settled = outcomeOf(bodyOf(api.GET('/api/v1/me', { signal: caller.signal })));
  await vi.advanceTimersByTimeAsync(1000);
  caller.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(settled).toHaveBeenCalledOnce();
  expect(ApiProblem.is(settled.mock.calls[0]?.[0])).toBe(false);
});
