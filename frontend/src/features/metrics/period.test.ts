import { expect, it } from 'vitest';
import { daysOf, monthsUpTo, periodOf } from './period';

const today = '2026-11-22';

it('offers the last three years by month, the newest first', () => {
  const months = monthsUpTo(today);
  expect(months).toHaveLength(36);
  expect(months[0]).toBe('2026-11');
  expect(months[11]).toBe('2025-12');
  expect(months[35]).toBe('2023-12');
});

it.each([
  ['', '2025-12', '2026-11'],
  ['from=2026-03&to=2026-05', '2026-03', '2026-05'],
  ['from=2026-05&to=2026-05', '2026-05', '2026-05'],
  ['from=2026-10&to=soon', '2026-10', '2026-11'],
  ['from=2026-10-01&to=2026-11-22', '2025-12', '2026-11'],
  ['from=2026-05&to=2026-03', '2025-04', '2026-03'],
  ['from=2019-01&to=2031-01', '2025-12', '2026-11'],
])('understands the months "%s" as %s to %s', (search, from, to) => {
  const { from: askedFrom = '', to: askedTo = '' } = Object.fromEntries(new URLSearchParams(search));
  expect(periodOf({ from: askedFrom, to: askedTo }, today)).toEqual({ from, to });
});

it('asks for whole months', () => {
  expect(daysOf({ from: '2025-12', to: '2026-11' })).toEqual({ from: '2025-12-01', to: '2026-11-30' });
  expect(daysOf({ from: '2024-02', to: '2024-02' })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
  expect(daysOf({ from: '2026-12', to: '2026-12' })).toEqual({ from: '2026-12-01', to: '2026-12-31' });
});
