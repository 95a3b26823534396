import { expect, it } from 'vitest';
import { lastYear, periodOf } from './period';

it('looks back a year by whole months', () => {
  expect(lastYear('2026-11-22')).toEqual({ from: '2025-12-01', to: '2026-11-22' });
  expect(lastYear('2026-12-31')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});

it('takes the period from the address where it names days', () => {
  const search = new URLSearchParams('from=2026-10-01&to=soon');
  expect(periodOf(search, '2026-11-22')).toEqual({ from: '2026-10-01', to: '2026-11-22' });
});
