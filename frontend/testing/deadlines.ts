import { vi } from 'vitest';

/** Lets the deadlines of requests follow the clock of the test, which moves the time of `setTimeout` alone. */
export function deadlinesFollowTheClock(): void {
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const deadline = new AbortController();
    setTimeout(() => deadline.abort(new DOMException('too late', 'TimeoutError')), milliseconds);
    return deadline.signal;
  });
}

/** A server that takes a request and never answers; the request ends when its signal does. */
export const neverAnswering: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
  });
