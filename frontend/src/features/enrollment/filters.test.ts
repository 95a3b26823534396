import { expect, it } from 'vitest';
import { readFilter, writeFilter } from './filters';

it('begins where the support team decides, with those who wait longest', () => {
  expect(readFilter(new URLSearchParams())).toEqual({
    state: 'SUPPORT_REVIEW',
    role: undefined,
    q: '',
    sort: 'stateSince',
    selected: undefined,
  });
});

it('goes to the address and back', () => {
  const filter = { state: 'ACTIVE', role: 'MENTOR', q: 'maya', sort: 'name', selected: 'e-1' } as const;
  expect(readFilter(writeFilter(filter))).toEqual(filter);
});

it('takes nothing from the address that it does not know', () => {
  const filter = readFilter(new URLSearchParams('state=NOWHERE&role=BOSS&sort=height'));
  expect(filter).toMatchObject({ state: 'SUPPORT_REVIEW', role: undefined, sort: 'stateSince' });
});
