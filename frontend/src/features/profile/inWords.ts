import type { Taxonomy } from '@/shared/api';
import type { Line } from '@/shared/domain/problem';
import { levelsInWords } from '@/shared/domain/profile';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import type { ProfileValues } from './values';

/** A profile field by field. */
export function profileInWords(values: ProfileValues, taxonomy: Taxonomy): Line[] {
  const titles = (list: keyof Taxonomy, codes: readonly string[]) =>
    codes.map((code) => taxonomy[list].find((term) => term.code === code)?.title ?? code).join(', ');
  return [
    ['Headline', values.headline],
    ['Summary', values.summary],
    ['Focus areas', titles('focusAreas', values.focusAreas)],
    ['Topics', titles('topics', values.topics)],
    ['Control families', titles('controlFamilies', values.controlFamilies)],
    ['Work roles', titles('workRoles', values.workRoles)],
    ['Competency areas', titles('competencyAreas', values.competencyAreas)],
    ['Certifications', titles('certifications', values.certifications)],
    ['Skill levels', values.assessment.map((skill) => levelsInWords(skill, taxonomy)).join(', ')],
    ['Looks for in a mentor', titles('qualities', values.wantedQualities)],
    ['Years of experience', values.yearsOfExperience],
    ['Ways to meet', values.meetingModes.map((mode) => modeWords[mode]).join(', ')],
    ['How often', values.cadence ? cadenceWords[values.cadence] : ''],
    ['Mentees at a time', values.capacity],
    ['Open to requests', values.openToRequests ? 'Yes' : 'No'],
    ['In the next few months', values.goals.shortTerm],
    ['In the long term', values.goals.longTerm],
    ['Why now', values.goals.reasonForJoining],
    ['Not available', values.nonAvailability],
  ];
}
