import { expect, it } from 'vitest';
import { instantOf, wallTimeOf, zoneInWords } from './wallClock';

const newYork = 'America/New_York';

it('reads the clock on the wall', () => {
  expect(wallTimeOf('2026-11-24T22:00:00Z', newYork)).toEqual({ date: '2026-11-24', time: '17:00' });
  expect(wallTimeOf('2026-11-25T04:30:00Z', newYork)).toEqual({ date: '2026-11-24', time: '23:30' });
  expect(wallTimeOf('2026-11-24T05:00:00Z', newYork)).toEqual({ date: '2026-11-24', time: '00:00' });
});

it.each([
  ['winter', '2026-11-24', '17:00', '2026-11-24T22:00:00Z'],
  ['summer', '2026-07-01', '09:30', '2026-07-01T13:30:00Z'],
  ['the hour that comes twice', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
  ['just before clocks go back', '2026-11-01', '00:30', '2026-11-01T04:30:00Z'],
  ['just after clocks go ahead', '2026-03-08', '03:30', '2026-03-08T07:30:00Z'],
  ['midnight', '2026-11-25', '00:00', '2026-11-25T05:00:00Z'],
])('finds the instant in %s', (_, date, time, instant) => {
  expect(instantOf({ date, time }, newYork)).toBe(instant);
});

it('finds an instant even where the clocks jump', () => {
  expect(Number.isNaN(Date.parse(instantOf({ date: '2026-03-08', time: '02:30' }, newYork)))).toBe(false);
});

it('goes there and back in other zones', () => {
  for (const zone of ['Pacific/Honolulu', 'Asia/Kolkata', 'UTC']) {
    expect(instantOf(wallTimeOf('2026-11-24T22:00:00Z', zone), zone)).toBe('2026-11-24T22:00:00Z');
  }
});

it('names the zone', () => {
  expect(zoneInWords(newYork)).toBe('Eastern Time');
});
