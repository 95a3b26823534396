import { expect, it } from 'vitest';
import { accountItems, currentOf, navigation } from './navigation';

it.each([
  ['/mentors/1', 'Find a mentor'],
  ['/mentorships/1/plan', 'My mentorships'],
  ['/meetings/1/report', 'My mentorships'],
  ['/surveys/1', 'My mentorships'],
  ['/privacy', undefined],
])('%s belongs to %s', (pathname, label) => {
  expect(currentOf(navigation, pathname)?.label).toBe(label);
});

it('prefers an item of its own', () => {
  expect(currentOf([...navigation, ...accountItems], '/surveys')?.label).toBe('My surveys');
});
