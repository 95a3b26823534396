import { expect, it } from 'vitest';
import { agreement, engagement, newEngagement } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import { planInWords, planSchema, planValuesOf, proposalOf } from './planForm';

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

it.each([
  ['2027-03-14', 'March 14, 2027'],
  ['02/30/2027', '02/30/2027'],
  ['', ''],
])('tells a first day that is typed as %j as %j', (startsOn, told) => {
  const values = { ...planValuesOf(engagement, '2026-11-22'), startsOn };
  expect(planInWords(values)).toContainEqual(['From', told]);
});
