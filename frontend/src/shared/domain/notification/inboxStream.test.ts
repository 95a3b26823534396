import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionPort } from '@/shared/api/session-port';
import { hearUnread } from './inboxStream';

/** One connection that the test speaks through. */
class Connection {
  private readonly parts = new TransformStream<Uint8Array, Uint8Array>();
  private readonly writer = this.parts.writable.getWriter();
  readonly response = new Response(this.parts.readable);

  constructor(readonly authorization: string | null) {}

  async say(unread: number): Promise<void> {
    void this.writer.write(new TextEncoder().encode(`data:{"unread":${unread}}\n\n`));
    await vi.advanceTimersByTimeAsync(0);
  }

  async end(): Promise<void> {
    void this.writer.close().catch(() => undefined);
    await vi.advanceTimersByTimeAsync(0);
  }
}

let connections: Connection[];
let heard: number[];
let refuse: number | undefined;
let hidden: boolean;
let stop: () => void;
let disconnect: () => void;
let token: string;
const renew = vi.fn<() => Promise<string | undefined>>();
const signIn = vi.fn<() => Promise<void>>();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  connections = [];
  heard = [];
  refuse = undefined;
  hidden = false;
  token = 'first';
  renew.mockReset().mockResolvedValue('renewed');
  signIn.mockReset();
  disconnect = sessionPort.connect({
    token: () => Promise.resolve(token),
    renew,
    isFresh: () => false,
    signIn,
  });
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    const connection = new Connection(new Headers(init.headers).get('Authorization'));
    connections.push(connection);
    if (refuse) return Promise.resolve(new Response(null, { status: refuse }));
    return new Promise<Response>((resolve, reject) => {
      init.signal?.addEventListener('abort', () => {
        reject(new Error('aborted'));
        void connection.end();
      });
      resolve(connection.response);
    });
  });
  stop = hearUnread((unread) => heard.push(unread));
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  stop();
  disconnect();
});

it('hears how many are unread, with the token of the person', async () => {
  await connections[0]!.say(2);
  await connections[0]!.say(3);
  expect(heard).toEqual([2, 3]);
  expect(connections[0]!.authorization).toBe('Bearer first');
});

it('connects again after a stream has ended, with the token of that moment', async () => {
  await connections[0]!.say(2);
  await vi.advanceTimersByTimeAsync(20_000);
  await connections[0]!.end();
  token = 'second';
  await vi.advanceTimersByTimeAsync(1_100);
  await connections[1]!.say(5);
  expect(heard).toEqual([2, 5]);
  expect(connections[1]!.authorization).toBe('Bearer second');
});

it('waits longer after each failure, at most a minute', async () => {
  refuse = 503;
  await connections[0]!.end();
  const waits: number[] = [];
  for (let failure = 0; failure < 9; failure += 1) {
    const before = connections.length;
    let seconds = 0;
    while (connections.length === before && seconds < 100) {
      await vi.advanceTimersByTimeAsync(1_000);
      seconds += 1;
    }
    waits.push(seconds);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

it('takes a long silence, as after sleep, for a dead connection', async () => {
  await connections[0]!.say(2);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(connections).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(connections).toHaveLength(2);
});

it('renews a token that ran out, and leads nobody to sign in', async () => {
  refuse = 401;
  await connections[0]!.end();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(renew).toHaveBeenCalled();
  expect(connections.at(-1)!.authorization).toBe('Bearer renewed');
  expect(signIn).not.toHaveBeenCalled();
});

it('rests while nobody looks at the page, and goes on when somebody does', async () => {
  hidden = true;
  await connections[0]!.end();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(connections).toHaveLength(1);
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(0);
  expect(connections).toHaveLength(2);
});

it('does not connect any more once it is stopped', async () => {
  stop();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(connections).toHaveLength(1);
});
