import { expect, it } from 'vitest';
import { emptyProfile, menteeProfile, mentorProfile } from '@testing/fixtures';
import { seenByOthers, stepOfPointer } from './steps';
import { checkProfile, updateOf, valuesOf } from './values';

it('sends back what it read', () => {
  const update = updateOf(valuesOf(menteeProfile), 'MENTEE');
  expect(menteeProfile).toMatchObject(update);
  expect(update).not.toHaveProperty('capacity');
});

it('takes away what was emptied, and leaves places to mentors', () => {
  const update = updateOf(valuesOf(emptyProfile), 'MENTEE');
  expect(update).toMatchObject({
    yearsOfExperience: null,
    cadence: null,
    goals: { shortTerm: null, longTerm: null, reasonForJoining: null },
    nonAvailability: null,
  });
  expect(update).not.toHaveProperty('capacity');
});

it('keeps the places of a mentor who names none', () => {
  expect(updateOf({ ...valuesOf(mentorProfile), capacity: '' }, 'MENTOR')).not.toHaveProperty('capacity');
});

it('gives a mentor places and no goals', () => {
  const update = updateOf({ ...valuesOf(mentorProfile), shortTerm: 'kept from before' }, 'MENTOR');
  expect(update.capacity).toBe(3);
  expect(update).not.toHaveProperty('goals');
});

it.each([
  ['0', '', []],
  ['7', '5', []],
  ['seven', '', ['yearsOfExperience']],
  ['', '6', ['capacity']],
  ['-1', '0', ['yearsOfExperience', 'capacity']],
])('checks the years "%s" and places "%s"', (yearsOfExperience, capacity, fields) => {
  const issues = checkProfile({ ...valuesOf(mentorProfile), yearsOfExperience, capacity }, 5);
  expect(issues.map(({ field }) => field)).toEqual(fields);
});

it.each([
  ['/headline', 'hopes'],
  ['/goals/shortTerm', 'hopes'],
  ['/profile/topics', 'skills'],
  ['/meetingModes', 'meeting'],
  ['/managerEmail', 'you'],
  ['/somethingNew', 'send'],
])('leads from %s to the step "%s"', (pointer, step) => {
  expect(stepOfPointer(pointer)).toBe(step);
});

it('speaks of search results to mentors only', () => {
  expect(seenByOthers('hopes', 'MENTOR', 'team').join(' ')).toContain('search results');
  expect(seenByOthers('hopes', 'MENTEE', 'team').join(' ')).not.toContain('search results');
});

it('names the support team of the program', () => {
  expect(seenByOthers('you', 'MENTEE', 'ISSO Support Team').join(' ')).toContain(
    'are for the ISSO Support Team.',
  );
});
