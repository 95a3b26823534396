import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Presence, warningTime } from './presence';

const minute = 60_000;
const idleTime = 15 * minute;
const told = { onActive: vi.fn(), onGone: vi.fn(), onSignedOutElsewhere: vi.fn() };
const stops: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') });
  localStorage.clear();
  Object.values(told).forEach((mock) => mock.mockClear());
});

afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** A tab with a person who is signed in. */
function tab(of = told): Presence {
  const presence = new Presence({ idleTime, ...of });
  stops.push(presence.watch());
  return presence;
}

/** What the browser tells every tab but the one that wrote. */
function tellOtherTabs(newValue = localStorage.getItem('mentorship:active')) {
  dispatchEvent(new StorageEvent('storage', { key: 'mentorship:active', newValue }));
}

it('warns after the idle time, and two minutes later the person is gone', () => {
  const presence = tab();
  vi.advanceTimersByTime(idleTime - 1);
  expect(presence.endsAt()).toBeUndefined();
  vi.advanceTimersByTime(1);
  expect(presence.endsAt()).toBe(Date.now() + 2 * minute);
  vi.advanceTimersByTime(warningTime - 1);
  expect(told.onGone).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(told.onGone).toHaveBeenCalledOnce();
});

it.each(['keydown', 'click', 'input', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'touchmove'])(
  'counts %s as activity, wherever it happens',
  (type) => {
    const presence = tab();
    vi.advanceTimersByTime(14 * minute);
    document.body.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(14 * minute);
    expect(presence.endsAt()).toBeUndefined();
    expect(told.onActive).toHaveBeenCalledOnce();
  },
);

it('does nothing for a person who does nothing', () => {
  tab();
  vi.advanceTimersByTime(idleTime + warningTime);
  expect(told.onActive).not.toHaveBeenCalled();
});

it('does not take a movement for the answer to the warning', () => {
  const presence = tab();
  vi.advanceTimersByTime(idleTime + 1_000);
  document.body.dispatchEvent(new Event('pointermove'));
  expect(presence.endsAt()).toBeGreaterThan(Date.now());
});

it('goes on with one action, more often than ten times', () => {
  const presence = tab();
  for (let times = 1; times <= 12; times += 1) {
    vi.advanceTimersByTime(idleTime + minute);
    expect(presence.endsAt()).toBeGreaterThan(Date.now());
    presence.stay();
    expect(presence.endsAt()).toBeUndefined();
    expect(told.onActive).toHaveBeenCalledTimes(times);
  }
  expect(told.onGone).not.toHaveBeenCalled();
});

it('counts what is done in another tab, even where the browser held the word of it back', () => {
  const presence = tab();
  vi.advanceTimersByTime(14 * minute);
  localStorage.setItem('mentorship:active', String(Date.now()));
  vi.advanceTimersByTime(14 * minute);
  expect(presence.endsAt()).toBeUndefined();
});

it('ends the warning in every tab when the person stays in one', () => {
  const here = tab();
  vi.advanceTimersByTime(idleTime);
  expect(here.endsAt()).toBeGreaterThan(Date.now());
  localStorage.setItem('mentorship:active', String(Date.now()));
  tellOtherTabs();
  expect(here.endsAt()).toBeUndefined();
  expect(told.onActive).toHaveBeenCalledOnce();
});

it('lets nobody back in who touches a machine that slept past the end', () => {
  const presence = tab();
  vi.setSystemTime(Date.now() + 60 * minute);
  document.body.dispatchEvent(new Event('pointermove'));
  presence.stay();
  expect(told.onGone).toHaveBeenCalledOnce();
  expect(told.onActive).not.toHaveBeenCalled();
});

it('hears that the person signed out in another tab', () => {
  tab();
  tellOtherTabs(null);
  expect(told.onSignedOutElsewhere).toHaveBeenCalledOnce();
});
