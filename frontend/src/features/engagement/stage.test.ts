import { expect, it } from 'vitest';
import { agreement } from '@testing/fixtures';
import { stageOf } from './stage';

const today = '2026-11-22';

it.each([
  ['a new one', { state: 'DISCOVERY' }, 'Get to know'],
  ['one with a plan to sign', { state: 'DISCOVERY', agreement }, 'Agree'],
  ['one underway', { state: 'ACTIVE', agreement, endsOn: '2027-03-10' }, 'Meet'],
  ['one without a plan’s end', { state: 'ACTIVE' }, 'Meet'],
  ['a paused one', { state: 'PAUSED', agreement, endsOn: '2027-03-10' }, 'Meet'],
  ['one a month before its end', { state: 'ACTIVE', agreement, endsOn: '2026-12-22' }, 'Reflect'],
  ['one in its last month', { state: 'ACTIVE', agreement, endsOn: '2026-12-15' }, 'Reflect'],
  ['one past its end', { state: 'ACTIVE', agreement, endsOn: '2026-11-01' }, 'Reflect'],
  ['a completed one', { state: 'COMPLETED', agreement }, 'Reflect'],
  ['one that ended early', { state: 'ENDED_EARLY', agreement }, undefined],
  ['one that did not fit', { state: 'NOT_A_FIT' }, undefined],
] as const)('knows the stage of %s', (_, standing, stage) => {
  expect(stageOf(standing, today)).toBe(stage);
});
