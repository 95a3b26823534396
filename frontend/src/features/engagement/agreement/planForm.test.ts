import { expect, it } from 'vitest';
import { agreement, engagement, newEngagement } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import { monthsBetween, planInWords, planSchema, planValuesOf, proposalOf } from './planForm';

it('begins with what the request proposed', () => {
  expect(planValuesOf(newEngagement, '2026-11-22')).toEqual({
    startsOn: '2026-11-22',
    duration: 'P6M',
    cadence: 'WEEKLY',
    channels: [],
    expectations: '',
  });
});

it('begins with the plan there is', () => {
  expect(planValuesOf({ ...engagement, agreement }, '2026-11-22')).toMatchObject({
    startsOn: agreement.startsOn,
    duration: 'P6M',
    channels: agreement.channels,
  });
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

it('asks for a day and a channel', () => {
  const values = planValuesOf(engagement, '2026-11-22');
  expect(issuesIn(planSchema, { ...values, startsOn: '', channels: [] }).map(({ field }) => field)).toEqual([
    'startsOn',
    'channels',
  ]);
  expect(issuesIn(planSchema, { ...values, channels: ['VIDEO'] })).toEqual([]);
});

it('leaves out expectations that nobody wrote', () => {
  const values = {
    ...planValuesOf(engagement, '2026-11-22'),
    channels: ['VIDEO' as const],
    expectations: '  ',
  };
  expect(proposalOf(planSchema.parse(values))).not.toHaveProperty('expectations');
});

it('says a plan in words', () => {
  const values = planValuesOf({ ...engagement, agreement }, '2026-11-22');
  expect(planInWords({ ...values, cadence: 'MONTHLY' })).toContainEqual(['How often', 'Once a month']);
});
