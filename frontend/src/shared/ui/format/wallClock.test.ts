import { expect, it } from 'vitest';
import { bothShowings, instantOf, skipped, wallTimeOf, zoneInWords } from './wallClock';

const newYork = 'America/New_York';

it('reads the clock on the wall', () => {
  expect(wallTimeOf('2026-11-24T22:00:00Z', newYork)).toMatchObject({ date: '2026-11-24', time: '17:00' });
  expect(wallTimeOf('2026-11-25T04:30:00Z', newYork)).toMatchObject({ date: '2026-11-24', time: '23:30' });
  expect(wallTimeOf('2026-11-24T05:00:00Z', newYork)).toMatchObject({ date: '2026-11-24', time: '00:00' });
});

it.each([
  ['winter', '2026-11-24', '17:00', '2026-11-24T22:00:00Z'],
  ['summer', '2026-07-01', '09:30', '2026-07-01T13:30:00Z'],
  ['just before clocks go back', '2026-11-01', '00:30', '2026-11-01T04:30:00Z'],
  ['just after clocks go back', '2026-11-01', '02:00', '2026-11-01T07:00:00Z'],
  ['just before clocks go ahead', '2026-03-08', '01:59', '2026-03-08T06:59:00Z'],
  ['just after clocks go ahead', '2026-03-08', '03:00', '2026-03-08T07:00:00Z'],
  ['midnight', '2026-11-25', '00:00', '2026-11-25T05:00:00Z'],
])('finds the one instant in %s', (_, date, time, instant) => {
  expect(instantOf({ date, time }, newYork)).toBe(instant);
  expect(instantOf({ date, time }, newYork, 'later')).toBe(instant);
  expect(bothShowings({ date, time }, newYork)).toBeUndefined();
  expect(skipped({ date, time }, newYork)).toBeUndefined();
});

it('finds both instants of a time that the clocks show twice', () => {
  const wall = { date: '2026-11-01', time: '01:30' };
  expect(bothShowings(wall, newYork)).toEqual({ earlier: '1:30 a.m. EDT', later: '1:30 a.m. EST' });
  expect(instantOf(wall, newYork)).toBe('2026-11-01T05:30:00Z');
  expect(instantOf(wall, newYork, 'later')).toBe('2026-11-01T06:30:00Z');
  expect(wallTimeOf('2026-11-01T05:30:00Z', newYork)).toEqual({ ...wall, showing: 'earlier' });
  expect(wallTimeOf('2026-11-01T06:30:00Z', newYork)).toEqual({ ...wall, showing: 'later' });
});

it('tells what the clocks show before and after a time that they pass over', () => {
  expect(skipped({ date: '2026-03-08', time: '02:30' }, newYork)).toEqual({ from: '2 a.m.', to: '3 a.m.' });
  expect(bothShowings({ date: '2026-03-08', time: '02:30' }, newYork)).toBeUndefined();
  expect(instantOf({ date: '2026-03-08', time: '02:30' }, newYork)).toBe('2026-03-08T07:30:00Z');
  // Half an hour, in a zone that changes by that much.
  expect(skipped({ date: '2026-10-04', time: '02:15' }, 'Australia/Lord_Howe')).toEqual({
    from: '2 a.m.',
    to: '2:30 a.m.',
  });
});

it('says nothing of a time that is not typed yet', () => {
  expect(skipped({ date: '2026-03-08', time: '' }, newYork)).toBeUndefined();
  expect(bothShowings({ date: '', time: '01:30' }, newYork)).toBeUndefined();
  expect(skipped({ date: '2026-02-31', time: '02:30' }, newYork)).toBeUndefined();
});

it('goes there and back in other zones', () => {
  for (const zone of ['Pacific/Honolulu', 'Asia/Kolkata', 'UTC']) {
    expect(instantOf(wallTimeOf('2026-11-24T22:00:00Z', zone), zone)).toBe('2026-11-24T22:00:00Z');
  }
});

it('names the zone', () => {
  expect(zoneInWords(newYork)).toBe('Eastern Time');
});
