import { expect, it } from 'vitest';
import type { Fit, Taxonomy } from '@/shared/api';
import { recommendation, taxonomy } from '@testing/fixtures';
import { fitInWords, missingOf, reasonsOf } from './fitInWords';

const words = {
  titleOf: (list: keyof Taxonomy, code: string) =>
    taxonomy[list].find((term) => term.code === code)?.title ?? code,
  unit: 'Component',
};
const { fit } = recommendation;
const only = (factor: Fit['factors'][number]['factor'], value: number, more: Partial<Fit> = {}): Fit => ({
  ...fit,
  ...more,
  factors: [{ factor, weight: 10, value, contribution: value / 10 }],
});

it('says the three strongest factors, the strongest first', () => {
  expect(reasonsOf(fit, words)).toEqual([
    'Can help with Authorization to operate',
    'Shares your focus on Professional development',
    'Wants to meet as often as you do',
  ]);
});

it.each([
  ['WORK_ROLES', 1_000_000, { workRoles: ['OG-WRL-014'] }, 'Knows the work of Systems Security Management'],
  ['MEETING_MODES', 1_000_000, { meetingModes: ['VIDEO'] }, 'Meets the way you do: video'],
  ['WORKING_HOURS', 1_000_000, {}, 'Works the same hours'],
  ['WORKING_HOURS', 625_000, { hoursInCommon: 'PT5H' }, 'Has 5 hours of the working day in common with you'],
  ['SAME_COMPONENT', 1_000_000, {}, 'Works in your component'],
  ['OTHER_COMPONENT', 1_000_000, {}, 'Works in another component than you'],
  ['EXPERIENCE', 800_000, {}, 'Has years more experience'],
] as const)('says what %s at %d means', (factor, value, more, said) => {
  expect(reasonsOf(only(factor, value, more as Partial<Fit>), words)).toEqual([
    expect.stringContaining(said),
  ]);
});

it.each([
  ['TOPICS', 0, { topics: [] }],
  ['CADENCE', 500_000, {}],
  ['WORKING_HOURS', 0, { hoursInCommon: 'PT0S' }],
  ['SAME_COMPONENT', 500_000, {}],
  ['EXPERIENCE', 500_000, {}],
] as const)('says nothing of %s at %d', (factor, value, more) => {
  expect(reasonsOf(only(factor, value, more as unknown as Partial<Fit>), words)).toEqual([]);
});

it('says which of the needed topics the mentor does not list', () => {
  expect(missingOf(fit, words)).toBe('Doesn’t list Privacy');
  const many = ['PRIVACY', 'CLOUD_SECURITY', 'INCIDENT_RESPONSE', 'ATO', 'POAM_MANAGEMENT'];
  expect(missingOf({ ...fit, missingTopics: many }, words)).toBe(
    'Doesn’t list Privacy, Cloud security, Incident response, or 2 more',
  );
  expect(missingOf({ ...fit, missingTopics: [] }, words)).toBeUndefined();
});

it.each([
  [1_000_000, 'Strong fit'],
  [700_000, 'Strong fit'],
  [699_999, 'Good fit'],
  [450_000, 'Good fit'],
  [449_999, 'Some fit'],
  [0, 'Some fit'],
])('says how good a fit of %d is', (score, said) => {
  expect(fitInWords(score)).toBe(said);
});
