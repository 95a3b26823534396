import { afterEach, expect, it, vi } from 'vitest';
import { bodyOf, versionedBodyOf } from './answer';
import { api } from './client';
import { ApiProblem } from './problem';
import { sessionPort, type SessionPort } from './session-port';

let disconnect: () => void = () => undefined;
afterEach(() => disconnect());

function connect(port: Partial<SessionPort>): SessionPort {
  const complete: SessionPort = {
    token: vi.fn(() => Promise.resolve('old')),
    renew: vi.fn(() => Promise.resolve(undefined)),
    isFresh: () => false,
    signIn: vi.fn(() => Promise.resolve()),
    ...port,
  };
  disconnect = sessionPort.connect(complete);
  return complete;
}

function answerWith(handler: (request: Request) => Response | Promise<Response>) {
  const calls: Request[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    calls.push(request);
    return Promise.resolve(handler(request));
  });
  return calls;
}

const unauthorized = () => Response.json({ type: 'urn:mentorship:problem:unauthenticated' }, { status: 401 });

it('renews the sign-in once when the token ran out, and repeats the request', async () => {
  const session = connect({ renew: vi.fn(() => Promise.resolve('new')) });
  const calls = answerWith((request) =>
    request.headers.get('Authorization') === 'Bearer new' ? Response.json({ items: [] }) : unauthorized(),
  );
  const tasks = await bodyOf(api.GET('/api/v1/me/tasks', { params: { query: { program: 'cms-isso' } } }));
  expect(tasks.items).toEqual([]);
  expect(calls).toHaveLength(2);
  expect(session.signIn).not.toHaveBeenCalled();
});

it('leads to sign-in when it can’t be renewed', async () => {
  const session = connect({});
  answerWith(unauthorized);
  await expect(bodyOf(api.GET('/api/v1/me'))).rejects.toMatchObject({ kind: 'unauthenticated' });
  expect(session.renew).toHaveBeenCalledOnce();
  expect(session.signIn).toHaveBeenCalledOnce();
});

it('says so and stops when the renewed sign-in is refused too', async () => {
  const session = connect({ renew: vi.fn(() => Promise.resolve('new')) });
  const calls = answerWith(unauthorized);
  await expect(bodyOf(api.GET('/api/v1/me'))).rejects.toMatchObject({ kind: 'sign-in-refused' });
  expect(calls).toHaveLength(2);
  expect(session.signIn).not.toHaveBeenCalled();
});

it('says so and stops when a sign-in that is new is refused', async () => {
  const session = connect({ isFresh: () => true });
  const calls = answerWith(unauthorized);
  await expect(bodyOf(api.GET('/api/v1/me'))).rejects.toMatchObject({ kind: 'sign-in-refused' });
  expect(calls).toHaveLength(1);
  expect(session.renew).not.toHaveBeenCalled();
  expect(session.signIn).not.toHaveBeenCalled();
});

it('never signs out or in because of a 403', async () => {
  const session = connect({});
  answerWith(() => Response.json({ type: 'urn:mentorship:problem:forbidden' }, { status: 403 }));
  await expect(bodyOf(api.GET('/api/v1/me'))).rejects.toMatchObject({ kind: 'forbidden' });
  expect(session.renew).not.toHaveBeenCalled();
  expect(session.signIn).not.toHaveBeenCalled();
});

it('asks for public things without waiting for the sign-in', async () => {
  connect({ token: () => new Promise(() => undefined) });
  const calls = answerWith(() => Response.json({ focusAreas: [] }));
  await bodyOf(api.GET('/api/v1/taxonomy'));
  expect(calls[0]?.headers.has('Authorization')).toBe(false);
});

it('keeps the version beside what it read', async () => {
  connect({});
  answerWith(() => Response.json({ name: 'Maya' }, { headers: { ETag: '"7"' } }));
  const me = await versionedBodyOf(api.GET('/api/v1/me'));
  expect(me.etag).toBe('"7"');
});

it('tells a broken connection from an answer', async () => {
  connect({});
  answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
  const failure: unknown = await bodyOf(api.GET('/api/v1/me')).catch((error: unknown) => error);
  expect(ApiProblem.is(failure, 'offline')).toBe(true);
});

it('knows a problem by its type, with what it says about fields', async () => {
  connect({});
  answerWith(() =>
    Response.json(
      {
        type: 'urn:mentorship:problem:validation-failed',
        requestId: 'req-1',
        errors: [{ pointer: '/timeZone', detail: 'Choose a time zone.' }],
      },
      { status: 400 },
    ),
  );
  await expect(bodyOf(api.GET('/api/v1/me'))).rejects.toMatchObject({
    kind: 'validation-failed',
    requestId: 'req-1',
    issues: [{ pointer: '/timeZone', detail: 'Choose a time zone.' }],
  });
});
