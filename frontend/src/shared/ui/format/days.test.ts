import { afterEach, expect, it, vi } from 'vitest';
import { untilDayInWords } from './dates';
import {
  browserDay,
  dateInWords,
  dayAsTyped,
  dayAt,
  dayOfTyped,
  daysBetween,
  lastDayOf,
  monthBefore,
  monthInWords,
  monthsBetween,
  todayIn,
  typedDayInWords,
  wholeMonthInWords,
} from './days';

const zones = ['Pacific/Kiritimati', 'Pacific/Auckland', 'UTC', 'America/New_York', 'Pacific/Pago_Pago'];

afterEach(() => vi.unstubAllEnvs());

it('tells the day that it is where the person is', () => {
  expect(dayAt('2026-11-25T02:00:00Z', 'America/New_York')).toBe('2026-11-24');
  expect(dayAt('2026-11-25T02:00:00Z', 'Pacific/Auckland')).toBe('2026-11-25');
  vi.setSystemTime('2026-11-25T02:00:00Z');
  expect(todayIn('America/New_York')).toBe('2026-11-24');
});

it.each(zones)('tells a day of the calendar the same on a machine in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(dateInWords('2026-11-24')).toBe('November 24, 2026');
  expect(wholeMonthInWords('2026-11')).toBe('November 2026');
  expect(monthInWords('2026-01')).toBe('Jan 2026');
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
  expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
});

it.each(zones)('counts the days up to a day of the calendar as people in %s do', (zone) => {
  vi.setSystemTime('2026-11-24T12:00:00Z');
  expect(untilDayInWords(todayIn(zone), zone)).toBe('today');
});

it('counts the days of a week in which the clocks change', () => {
  expect(daysBetween('2026-03-07', '2026-03-14')).toBe(7);
  expect(daysBetween('2026-11-08', '2026-10-31')).toBe(-8);
});

it('goes back in whole months', () => {
  expect(monthBefore('2026-01', 1)).toBe('2025-12');
  expect(monthBefore('2026-11', 11)).toBe('2025-12');
});

it.each([
  ['2026-09-10', '2027-03-10', 6],
  ['2026-09-10', '2027-03-09', 6],
  ['2026-11-30', '2027-02-28', 3],
  ['2026-08-31', '2027-02-28', 6],
  ['2026-09-10', '2026-10-10', 1],
  ['2026-09-10', '2028-09-10', 24],
])('counts the months from %s to %s', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

it.each(zones)('hands a calendar of a browser in %s the very day', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(browserDay('2026-11-24').toDateString()).toBe('Tue Nov 24 2026');
});

it.each([
  ['3/14/2027', '2027-03-14'],
  [' 03/14/2027 ', '2027-03-14'],
  ['3.14.2027', '2027-03-14'],
  ['03142027', '2027-03-14'],
  ['2/29/2028', '2028-02-29'],
  ['', ''],
  ['2/29/2027', '2/29/2027'],
  ['14/3/2027', '14/3/2027'],
  ['3/14-2027', '3/14-2027'],
  ['1112027', '1112027'],
  ['3/14/27', '3/14/27'],
  ['tomorrow', 'tomorrow'],
])('takes %j that was typed as %j', (typed, day) => {
  expect(dayOfTyped(typed)).toBe(day);
});

it('shows and tells a day as people write it, and what is none as it was typed', () => {
  expect([dayAsTyped('2027-03-04'), typedDayInWords('2027-03-04')]).toEqual(['03/04/2027', 'March 4, 2027']);
  expect([dayAsTyped('2/30/2027'), typedDayInWords('2/30/2027')]).toEqual(['2/30/2027', '2/30/2027']);
  expect([dayAsTyped(''), typedDayInWords('')]).toEqual(['', '']);
});
