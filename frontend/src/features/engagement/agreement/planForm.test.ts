import { expect, it } from 'vitest';
import { agreement, engagement, newEngagement } from '@testing/fixtures';
import { checkPlan, planDifferences, planValuesOf, proposalOf } from './planForm';

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
  expect(checkPlan({ ...values, startsOn: '', channels: [] }).map(({ field }) => field)).toEqual([
    'startsOn',
    'channels',
  ]);
  expect(checkPlan({ ...values, channels: ['VIDEO'] })).toEqual([]);
});

it('leaves out expectations that nobody wrote', () => {
  expect(proposalOf({ ...planValuesOf(engagement, '2026-11-22'), expectations: '  ' })).not.toHaveProperty(
    'expectations',
  );
});

it('puts two plans side by side in words', () => {
  const mine = planValuesOf({ ...engagement, agreement }, '2026-11-22');
  const different = planDifferences(mine, { ...mine, cadence: 'MONTHLY' }).filter(
    (each) => each.mine !== each.theirs,
  );
  expect(different).toEqual([{ label: 'How often', mine: 'Every two weeks', theirs: 'Once a month' }]);
});
