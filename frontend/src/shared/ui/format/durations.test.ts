import { expect, it } from 'vitest';
import { dueInWords, durationOf, lengthInWords, minutesOf } from './durations';
import { monthsInWords } from './periods';

it('tells periods in months and years', () => {
  expect(monthsInWords('P1M')).toBe('1 month');
  expect(monthsInWords('P6M')).toBe('6 months');
  expect(monthsInWords('P12M')).toBe('1 year');
});

it('tells lengths in hours and minutes', () => {
  expect(lengthInWords('PT1H')).toBe('1 hour');
  expect(lengthInWords('PT1H30M')).toBe('1 hour 30 minutes');
  expect(lengthInWords('PT45M')).toBe('45 minutes');
});

it.each([15, 60, 90, 480])('reads what it writes: %d minutes', (minutes) => {
  expect(minutesOf(durationOf(minutes))).toBe(minutes);
});

it('tells how much time an answer has', () => {
  expect(dueInWords({ businessDays: 2, pastDue: false })).toBe('2 business days left');
  expect(dueInWords({ businessDays: 1, pastDue: false })).toBe('1 business day left');
  expect(dueInWords({ businessDays: 0, pastDue: false })).toBe('Due now');
  expect(dueInWords({ businessDays: 0, pastDue: true })).toBe('Past due');
});
