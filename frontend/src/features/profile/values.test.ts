import { expect, it } from 'vitest';
import { emptyProfile, menteeProfile, mentorProfile, program } from '@testing/fixtures';
import { issuesIn } from '@testing/issues';
import { seenByOthers, stepOfPointer } from './steps';
import { profileSchema, updateOf, valuesOf, type ProfileValues } from './values';

const schema = profileSchema({ engagements: { ...program.policy.engagements, maxCapacity: 5 } });
const checked = (values: ProfileValues) => schema.parse(values);

it('sends back what it read', () => {
  const update = updateOf(checked(valuesOf(menteeProfile)), 'MENTEE');
  expect(menteeProfile).toMatchObject(update);
  expect(update).not.toHaveProperty('capacity');
});

it('takes away what was emptied, and leaves places to mentors', () => {
  const update = updateOf(checked(valuesOf(emptyProfile)), 'MENTEE');
  expect(update).toMatchObject({
    yearsOfExperience: null,
    cadence: null,
    goals: { shortTerm: null, longTerm: null, reasonForJoining: null },
    nonAvailability: null,
  });
  expect(update).not.toHaveProperty('capacity');
});

it('keeps the places of a mentor who names none', () => {
  expect(updateOf(checked({ ...valuesOf(mentorProfile), capacity: '' }), 'MENTOR')).not.toHaveProperty(
    'capacity',
  );
});

it('gives a mentor places and no goals', () => {
  const values = valuesOf(mentorProfile);
  const update = updateOf(checked({ ...values, goals: { ...values.goals, shortTerm: 'kept' } }), 'MENTOR');
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
  const issues = issuesIn(schema, { ...valuesOf(mentorProfile), yearsOfExperience, capacity });
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
