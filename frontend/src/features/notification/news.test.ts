import { expect, it } from 'vitest';
import { notification, readNotification } from '@testing/fixtures';
import { addressOf, newerThan } from './news';

it('counts what came since the list was read', () => {
  const newer = { ...notification, id: 'newer' };
  expect(newerThan([notification, readNotification], [newer, notification, readNotification])).toBe(1);
  expect(newerThan([notification], [notification])).toBe(0);
  expect(newerThan([], [newer, notification])).toBe(2);
});

it('counts nothing as new that was read in the meantime', () => {
  expect(newerThan([notification, readNotification], [readNotification])).toBe(0);
});

it.each([
  ['/requests/1', '/requests/1?program=cms-isso'],
  ['/requests?box=sent#top', '/requests?box=sent&program=cms-isso#top'],
])('leads to %s in its program', (page, address) => {
  expect(addressOf({ page, program: 'cms-isso' })).toBe(address);
});
