import { FakeUserManager } from '@testing/fakeUserManager';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sessionPort } from '@/shared/api/session-port';
import { warningTime } from './presence';
import { SessionStore } from './sessionStore';

const idleTime = 15 * 60_000;
const onSignedIn = vi.fn();
const onSignOut = vi.fn();
let stop: () => void = () => undefined;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
  localStorage.clear();
  onSignedIn.mockClear();
  onSignOut.mockClear();
});

afterEach(() => {
  stop();
  history.replaceState(null, '', '/');
});

async function begin(manager: FakeUserManager) {
  const store = new SessionStore(manager.asManager(), { idleTime, onSignedIn, onSignOut });
  stop = store.start();
  await pass(0);
  return store;
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const act = () => document.body.dispatchEvent(new Event('keydown'));

/** A person found silently, as after a reload; each renewal brings the next token. */
function known(): FakeUserManager {
  const manager = new FakeUserManager();
  let tokens = 0;
  manager.signinSilent.mockImplementation(() =>
    Promise.resolve(manager.load('maya', { token: `token-${(tokens += 1)}` })),
  );
  return manager;
}

it('finds a person after a reload, without asking them', async () => {
  const store = await begin(known());
  expect(store.state().status).toBe('signedIn');
  await expect(sessionPort.current().token()).resolves.toBe('token-1');
});

it('comes back from the sign-in page to where the person was, and to no other site', async () => {
  for (const [returnTo, to] of [
    ['/requests?box=sent', '/requests?box=sent'],
    ['//elsewhere.example', '/home'],
    ['https://elsewhere.example', '/home'],
  ] as const) {
    history.replaceState(null, '', '/signed-in?code=c&state=s');
    const manager = new FakeUserManager();
    manager.signinRedirectCallback.mockImplementation(() =>
      Promise.resolve(Object.assign(manager.load('maya'), { state: { returnTo } })),
    );
    const store = await begin(manager);
    expect(store.state().status).toBe('signedIn');
    expect(onSignedIn).toHaveBeenLastCalledWith(to);
    stop();
  }
});

it('takes no list with a state of its own for the way back', async () => {
  history.replaceState(null, '', '/pipeline?state=ACTIVE');
  const manager = known();
  await begin(manager);
  expect(manager.signinRedirectCallback).not.toHaveBeenCalled();
});

it('renews the token of a person who goes on, before it runs out', async () => {
  const manager = known();
  await begin(manager);
  await pass(200_000);
  act();
  await pass(0);
  expect(manager.signinSilent).toHaveBeenCalledTimes(1);
  await pass(50_000);
  act();
  await pass(0);
  expect(manager.signinSilent).toHaveBeenCalledTimes(2);
});

it('renews nothing without activity: what asks for a token waits until the person is there', async () => {
  const manager = known();
  await begin(manager);
  await pass(301_000);
  const token = vi.fn();
  void sessionPort.current().token().then(token);
  await pass(60_000);
  expect(manager.signinSilent).toHaveBeenCalledTimes(1);
  expect(token).not.toHaveBeenCalled();
  act();
  await pass(0);
  expect(manager.signinSilent).toHaveBeenCalledTimes(2);
  expect(token).toHaveBeenCalledWith('token-2');
});

it('does not press an identity provider that does not answer', async () => {
  const manager = known();
  await begin(manager);
  manager.signinSilent.mockImplementation(() => Promise.reject(new Error('no answer')));
  await pass(250_000);
  for (let second = 0; second < 20; second += 1) {
    act();
    await pass(1_000);
  }
  expect(manager.signinSilent).toHaveBeenCalledTimes(2);
});

it('signs out whoever does not answer the warning, keeps what they typed and leads back to where they were', async () => {
  history.replaceState(null, '', '/mentors?topic=ATO');
  const manager = known();
  const store = await begin(manager);
  await pass(idleTime + warningTime);
  expect(manager.signoutRedirect).toHaveBeenCalledOnce();
  expect(onSignOut).not.toHaveBeenCalled();
  expect(store.state()).toMatchObject({ status: 'signedOut', ended: 'idle' });

  stop();
  history.replaceState(null, '', '/');
  const next = new FakeUserManager();
  const after = await begin(next);
  expect(after.state()).toMatchObject({ status: 'signedOut', ended: 'idle' });
  await after.signIn();
  expect(next.signinRedirect).toHaveBeenCalledWith({ state: { returnTo: '/mentors?topic=ATO' } });
  next.load('maya');
  expect(after.state().ended).toBeUndefined();
});

it('signs out in this tab when the person signed out in another', async () => {
  const store = await begin(known());
  dispatchEvent(new StorageEvent('storage', { key: 'mentorship:active', newValue: null }));
  await pass(0);
  expect(store.state()).toMatchObject({ status: 'signedOut', ended: 'elsewhere' });
});

it('tells the other tabs when a person signs out, and forgets what they typed', async () => {
  const store = await begin(known());
  expect(localStorage.getItem('mentorship:active')).not.toBeNull();
  await store.signOut();
  expect(localStorage.getItem('mentorship:active')).toBeNull();
  expect(onSignOut).toHaveBeenCalledOnce();
});

it('says that the sign-in page does not answer', async () => {
  const manager = new FakeUserManager();
  manager.signinRedirect.mockImplementation(() => Promise.reject(new Error('no answer')));
  const store = await begin(manager);
  await store.signIn('/home');
  expect(store.state().failure).toBe('unreachable');
});
