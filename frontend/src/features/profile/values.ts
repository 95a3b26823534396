import type { Profile, ProfileUpdate } from '@/shared/api';
import type { FieldIssue } from '@/shared/ui/form';
import { written } from '@/shared/ui/text';

/** A profile as it stands in the form: numbers as typed, nothing absent. */
export interface ProfileValues extends Pick<
  Profile,
  | 'headline'
  | 'summary'
  | 'focusAreas'
  | 'topics'
  | 'controlFamilies'
  | 'workRoles'
  | 'competencyAreas'
  | 'certifications'
  | 'wantedQualities'
  | 'meetingModes'
  | 'cadence'
  | 'openToRequests'
> {
  yearsOfExperience: string;
  capacity: string;
  shortTerm: string;
  longTerm: string;
  reasonForJoining: string;
  nonAvailability: string;
}

export function valuesOf(profile: Profile): ProfileValues {
  const { headline, summary, focusAreas, topics, controlFamilies, workRoles, competencyAreas } = profile;
  const { certifications, wantedQualities, meetingModes, cadence, openToRequests, goals } = profile;
  return {
    headline,
    summary,
    focusAreas,
    topics,
    controlFamilies,
    workRoles,
    competencyAreas,
    certifications,
    wantedQualities,
    meetingModes,
    cadence,
    openToRequests,
    yearsOfExperience: profile.yearsOfExperience?.toString() ?? '',
    capacity: profile.capacity?.toString() ?? '',
    shortTerm: goals?.shortTerm ?? '',
    longTerm: goals?.longTerm ?? '',
    reasonForJoining: goals?.reasonForJoining ?? '',
    nonAvailability: profile.nonAvailability ?? '',
  };
}

/** What goes on the wire: null takes away what was emptied. */
export function updateOf(values: ProfileValues, role: Profile['role']): ProfileUpdate {
  const {
    yearsOfExperience,
    capacity,
    shortTerm,
    longTerm,
    reasonForJoining,
    nonAvailability,
    cadence,
    ...same
  } = values;
  return {
    ...same,
    headline: written(same.headline),
    summary: written(same.summary),
    cadence: cadence || null,
    yearsOfExperience: written(yearsOfExperience) ? Number(yearsOfExperience) : null,
    ...(role === 'MENTOR' && written(capacity) ? { capacity: Number(capacity) } : {}),
    ...(role === 'MENTEE' ? { goals: entered({ shortTerm, longTerm, reasonForJoining }) } : {}),
    ...entered({ nonAvailability }),
  };
}

function entered<K extends string>(texts: Record<K, string>): Record<K, string | null> {
  const names = Object.keys(texts) as K[];
  return Object.fromEntries(names.map((name) => [name, written(texts[name]) || null])) as Record<
    K,
    string | null
  >;
}

export function checkProfile(values: ProfileValues, maxCapacity: number): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const whole = (text: string, from: number, to: number) =>
    /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to;
  if (values.yearsOfExperience && !whole(written(values.yearsOfExperience), 0, 60)) {
    issues.push({ field: 'yearsOfExperience', message: 'Enter the years as a whole number, for example 7.' });
  }
  if (values.capacity && !whole(written(values.capacity), 1, maxCapacity)) {
    issues.push({ field: 'capacity', message: `Enter a whole number from 1 to ${maxCapacity}.` });
  }
  return issues;
}
