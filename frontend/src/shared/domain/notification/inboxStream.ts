import { EventSourceParserStream } from 'eventsource-parser/stream';
import { openStream } from '@/shared/api';

const path = '/api/v1/me/notifications/stream';
/** In milliseconds. The server says something every 20 seconds: a longer silence is a dead connection. */
const longestSilence = 60_000;
/** In milliseconds; after each failure twice as long. */
const firstPause = 1_000;
const longestPause = 60_000;

/**
 * Hears how many notifications are unread, until it is stopped. A connection that ends, fails or falls silent is
 * opened again, at once when the person comes back to the page or to the network.
 *
 * @return stops it
 */
export function hearUnread(onUnread: (unread: number) => void): () => void {
  const stop = new AbortController();
  void listen(stop.signal, onUnread);
  return () => stop.abort();
}

async function listen(stopped: AbortSignal, onUnread: (unread: number) => void): Promise<void> {
  let pause = firstPause;
  while (!stopped.aborted) {
    const began = performance.now();
    let heard = false;
    await connection(stopped, (unread) => {
      heard = true;
      onUnread(unread);
    });
    const lasted = performance.now() - began;
    const wait = heard && lasted > pause ? firstPause : pause;
    // People whose connections ended together don't all come back in the same moment.
    await pauseOf(wait * (0.75 + Math.random() / 2), stopped);
    pause = Math.min(wait * 2, longestPause);
  }
}

/** One connection to its end, whatever ends it. */
async function connection(stopped: AbortSignal, onUnread: (unread: number) => void): Promise<void> {
  const silent = new AbortController();
  const signal = AbortSignal.any([stopped, silent.signal]);
  let watch = setTimeout(() => silent.abort(), longestSilence);
  try {
    const { body } = await openStream(path, signal);
    const events = body?.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
    const reader = events?.getReader();
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      clearTimeout(watch);
      watch = setTimeout(() => silent.abort(), longestSilence);
      const unread = unreadIn(next.value.data);
      if (unread !== undefined) onUnread(unread);
    }
  } catch {
    // It is opened again.
  } finally {
    clearTimeout(watch);
  }
}

function unreadIn(data: string): number | undefined {
  const { unread } = JSON.parse(data) as { unread?: unknown };
  return typeof unread === 'number' ? unread : undefined;
}

/** Resolves after that many milliseconds, or as soon as the person is back; not while nobody looks at the page. */
function pauseOf(milliseconds: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const end = () => {
      over.abort();
      clearTimeout(timer);
      resolve();
    };
    const unlessHidden = () => {
      if (!document.hidden) end();
    };
    const timer = setTimeout(unlessHidden, milliseconds);
    const { signal } = over;
    document.addEventListener('visibilitychange', unlessHidden, { signal });
    globalThis.addEventListener('online', unlessHidden, { signal });
    stopped.addEventListener('abort', end, { signal });
    if (stopped.aborted) end();
  });
}
