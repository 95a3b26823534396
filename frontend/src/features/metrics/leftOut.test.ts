import { expect, it } from 'vitest';
import { withoutMonths } from './leftOut';

it('names the months that a figure leaves out', () => {
  expect(withoutMonths([])).toBe('');
  expect(withoutMonths(['2026-06'])).toBe('Leaves out Jun 2026.');
  expect(withoutMonths(['2026-06', '2026-07', '2026-09'])).toBe(
    'Leaves out Jun 2026, Jul 2026, and Sep 2026.',
  );
});
