import { expect, it } from 'vitest';
import { goal } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import {
  emptyGoal,
  goalRequestOf,
  goalSchema,
  goalUpdateOf,
  goalValuesOf,
  progressOptions,
} from './goalForm';

it('goes from a goal to the form and back', () => {
  const update = goalUpdateOf(goalValuesOf(goal));
  expect({ ...update, id: goal.id, createdAt: goal.createdAt, updatedAt: goal.updatedAt }).toEqual(goal);
});

it('asks for every part of a goal and its day', () => {
  expect(issuesIn(goalSchema, emptyGoal).map(({ field }) => field)).toEqual([
    'title',
    'specific',
    'measurable',
    'achievable',
    'relevant',
    'dueOn',
  ]);
  expect(issuesIn(goalSchema, goalValuesOf(goal))).toEqual([]);
});

it('sends a new goal without state and progress', () => {
  const request = goalRequestOf(goalSchema.parse({ ...goalValuesOf(goal), title: '  Write the plan ' }));
  expect(request).not.toHaveProperty('state');
  expect(request.title).toBe('Write the plan');
});

it('counts an achieved goal as wholly done', () => {
  expect(goalUpdateOf({ ...goalValuesOf(goal), state: 'ACHIEVED', progress: '40' }).progress).toBe(100);
});

it('offers the progress there is among the tenths', () => {
  const values = progressOptions('35').map(({ value }) => value);
  expect(values).toHaveLength(12);
  expect(values.indexOf('35')).toBe(4);
});
