import { deadlinesFollowTheClock, neverAnswering } from '@testing/deadlines';
import { afterEach, expect, it, vi } from 'vitest';
import { loadConfig } from './config';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('gives up on a server that never says where the page runs', async () => {
  vi.useFakeTimers();
  deadlinesFollowTheClock();
  vi.stubGlobal('fetch', neverAnswering);
  const failed = vi.fn();
  void loadConfig().catch(failed);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(failed).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(failed).toHaveBeenCalledOnce();
});
