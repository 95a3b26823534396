import { expect, it } from 'vitest';
import { meeting } from '@testing/fixtures';
import { sidesOf } from './meetingSides';

const now = '2026-11-24T22:30:00Z';
const at = (id: string, startsAt: string, state: typeof meeting.state = 'SCHEDULED') => ({
  ...meeting,
  id,
  startsAt,
  state,
});

it('counts a meeting as coming until it is over', () => {
  const { coming, past } = sidesOf(
    [
      at('next-week', '2026-12-01T22:00:00Z'),
      at('under-way', '2026-11-24T22:00:00Z'),
      at('over', '2026-11-24T21:00:00Z'),
      at('cancelled', '2026-12-02T22:00:00Z', 'CANCELLED'),
      at('held', '2026-11-17T22:00:00Z', 'HELD'),
    ],
    now,
  );
  expect(coming.map(({ id }) => id)).toEqual(['under-way', 'next-week']);
  expect(past.map(({ id }) => id)).toEqual(['cancelled', 'over', 'held']);
});
