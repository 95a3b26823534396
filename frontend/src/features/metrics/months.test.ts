import { expect, it } from 'vitest';
import { monthInWords, wholeMonthInWords, withoutMonths } from './months';

it('names a month', () => {
  expect(monthInWords('2026-11')).toBe('Nov 2026');
  expect(wholeMonthInWords('2026-11')).toBe('November 2026');
});

it('names the months that a figure leaves out', () => {
  expect(withoutMonths([])).toBe('');
  expect(withoutMonths(['2026-06'])).toBe('Without Jun 2026.');
  expect(withoutMonths(['2026-06', '2026-07', '2026-09'])).toBe('Without Jun 2026, Jul 2026, and Sep 2026.');
});
