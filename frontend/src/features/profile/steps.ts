import type { Profile, Role } from '@/shared/api';

export const stepNames = ['you', 'background', 'hopes', 'skills', 'meeting', 'send'] as const;
export type StepName = (typeof stepNames)[number];

/** The steps that fill in the profile itself. */
export type ProfileStepName = Exclude<StepName, 'you' | 'send'>;

export function isStep(name: string | undefined): name is StepName {
  return stepNames.some((step) => step === name);
}

export function isProfileStep(name: string | undefined): name is ProfileStepName {
  return isStep(name) && name !== 'you' && name !== 'send';
}

export function titleOf(step: StepName, role: Role): string {
  const titles: Record<StepName, string> = {
    you: 'About you',
    background: 'Your role in security',
    hopes: role === 'MENTOR' ? 'What you can offer' : 'What you hope for',
    skills: role === 'MENTOR' ? 'Skills you can share' : 'Skills you want',
    meeting: 'How you like to meet',
    send: 'Check and send',
  };
  return titles[step];
}

/** What others will see of the answers of a step. */
export function seenByOthers(step: StepName, role: Role, supportTeam: string): readonly string[] {
  // Only mentors are listed in the directory.
  const listed = role === 'MENTOR';
  const sentences: Record<StepName, readonly string[]> = {
    you: [
      'Others see your name and where you work.',
      `Only people you’re matched with and the ${supportTeam} see your phone number and email address.`,
      `Your manager’s name and your other answers are for the ${supportTeam}.`,
    ],
    background: ['Others see all of this on your profile. It helps people judge whether you fit.'],
    hopes: [
      'Others see all of this on your profile.',
      ...(listed ? ['The headline also appears on your card in search results.'] : []),
    ],
    skills: [`Others see what you choose${listed ? ', and can filter by topic and certification' : ''}.`],
    meeting: ['Others see how and how often you like to meet, and when you aren’t available.'],
    send: ['Your profile is shown to others in the program once your place in it is confirmed.'],
  };
  return sentences[step];
}

export function nextStep(step: StepName): StepName {
  return stepNames[Math.min(stepNames.indexOf(step) + 1, stepNames.length - 1)] ?? 'send';
}

export function previousStep(step: StepName): StepName | undefined {
  return stepNames[stepNames.indexOf(step) - 1];
}

/** Whether something has been answered in a step. */
const begun: Record<ProfileStepName, (profile: Profile) => boolean> = {
  background: ({ workRoles, certifications, yearsOfExperience }) =>
    workRoles.length + certifications.length > 0 || yearsOfExperience !== undefined,
  hopes: ({ headline, summary, focusAreas, goals }) =>
    headline !== '' || summary !== '' || focusAreas.length > 0 || goals !== undefined,
  skills: ({ topics, controlFamilies, competencyAreas, wantedQualities, assessment }) =>
    topics.length + controlFamilies.length + competencyAreas.length > 0 ||
    wantedQualities.length + assessment.length > 0,
  meeting: ({ meetingModes, cadence, nonAvailability }) =>
    meetingModes.length > 0 || cadence !== undefined || nonAvailability !== undefined,
};

/**
 * Where somebody left off, told from what is saved, so the same on every device: the first step in which something is
 * missing, or which nothing has been answered in or after.
 */
export function stepLeft(profile: Profile, answersAboutThemMissing: boolean): StepName {
  if (answersAboutThemMissing) return 'you';
  const steps = stepNames.filter(isProfileStep);
  const missing = new Set(profile.completeness.missing.map(({ pointer }) => stepOfPointer(pointer)));
  const last = steps.findLastIndex((step) => begun[step](profile));
  return steps.find((step, index) => missing.has(step) || index > last) ?? 'send';
}

const fieldSteps: Record<string, StepName> = {
  component: 'you',
  employment: 'you',
  issoStanding: 'you',
  managerName: 'you',
  managerEmail: 'you',
  timeZone: 'you',
  workRoles: 'background',
  yearsOfExperience: 'background',
  certifications: 'background',
  headline: 'hopes',
  summary: 'hopes',
  focusAreas: 'hopes',
  goals: 'hopes',
  capacity: 'meeting',
  topics: 'skills',
  controlFamilies: 'skills',
  competencyAreas: 'skills',
  assessment: 'skills',
  wantedQualities: 'skills',
  meetingModes: 'meeting',
  cadence: 'meeting',
  nonAvailability: 'meeting',
  openToRequests: 'meeting',
};

/** Where something that is missing can be filled in. */
export function stepOfPointer(pointer: string): StepName {
  const found = pointer.split('/').find((part) => part in fieldSteps);
  return found === undefined ? 'send' : (fieldSteps[found] ?? 'send');
}
