import { z } from 'zod';
import {
  limits,
  type Cadence,
  type MeetingMode,
  type Policy,
  type Profile,
  type ProfileUpdate,
  type SkillAssessment,
} from '@/shared/api';
import { choice, choices, text, wholeNumber } from '@/shared/domain/form';

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
  | 'assessment'
  | 'meetingModes'
  | 'cadence'
  | 'openToRequests'
> {
  yearsOfExperience: string;
  capacity: string;
  goals: { shortTerm: string; longTerm: string; reasonForJoining: string };
  nonAvailability: string;
}

/** The numbers as numbers, where they were entered. */
export interface CheckedProfile extends Omit<ProfileValues, 'yearsOfExperience' | 'capacity'> {
  yearsOfExperience: number | null;
  capacity: number | null;
}

export function valuesOf(profile: Profile): ProfileValues {
  const { headline, summary, focusAreas, topics, controlFamilies, workRoles, competencyAreas } = profile;
  const { certifications, wantedQualities, assessment, meetingModes, cadence, openToRequests, goals } =
    profile;
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
    assessment,
    meetingModes,
    cadence,
    openToRequests,
    yearsOfExperience: profile.yearsOfExperience?.toString() ?? '',
    capacity: profile.capacity?.toString() ?? '',
    goals: {
      shortTerm: goals?.shortTerm ?? '',
      longTerm: goals?.longTerm ?? '',
      reasonForJoining: goals?.reasonForJoining ?? '',
    },
    nonAvailability: profile.nonAvailability ?? '',
  };
}

export function profileSchema({
  engagements: { maxCapacity },
}: Pick<Policy, 'engagements'>): z.ZodType<CheckedProfile, ProfileValues> {
  const limit = limits.ProfileUpdate;
  const goals = limits.ProfileGoalsUpdate;
  return z.object({
    headline: text(limit.headline),
    summary: text(limit.summary),
    focusAreas: choices(limit.focusAreas),
    goals: z.object({
      shortTerm: text(goals.shortTerm),
      longTerm: text(goals.longTerm),
      reasonForJoining: text(goals.reasonForJoining),
    }),
    topics: choices(limit.topics),
    controlFamilies: choices(limit.controlFamilies),
    competencyAreas: choices(limit.competencyAreas),
    wantedQualities: choices(limit.wantedQualities),
    assessment: z
      .array(z.custom<SkillAssessment>())
      .max(limit.assessment.maxItems, `Rate at most ${limit.assessment.maxItems}.`)
      .superRefine((rated, context) => {
        rated.forEach(({ current, wanted, offered }, index) => {
          if (offered === undefined && (current === undefined || wanted === undefined)) {
            context.addIssue({ code: 'custom', path: [index], message: 'Choose both levels, or neither.' });
          }
        });
      }),
    workRoles: choices(limit.workRoles),
    yearsOfExperience: wholeNumber(
      limit.yearsOfExperience,
      `Enter the years as a whole number, no more than ${limit.yearsOfExperience.maximum}.`,
    ),
    certifications: choices(limit.certifications),
    meetingModes: choices<MeetingMode>(limit.meetingModes),
    cadence: choice<Cadence | undefined>(),
    nonAvailability: text(limit.nonAvailability),
    capacity: wholeNumber(
      { ...limit.capacity, maximum: maxCapacity },
      `Enter a whole number from ${limit.capacity.minimum} to ${maxCapacity}.`,
    ),
    openToRequests: z.boolean(),
  });
}

/** What goes on the wire: null takes away what was emptied. */
export function updateOf(values: CheckedProfile, role: Profile['role']): ProfileUpdate {
  const { capacity, goals, nonAvailability, cadence, ...same } = values;
  return {
    ...same,
    cadence: cadence ?? null,
    ...(role === 'MENTOR' && capacity !== null ? { capacity } : {}),
    ...(role === 'MENTEE'
      ? {
          goals: {
            shortTerm: goals.shortTerm || null,
            longTerm: goals.longTerm || null,
            reasonForJoining: goals.reasonForJoining || null,
          },
        }
      : {}),
    nonAvailability: nonAvailability || null,
  };
}
