import type { NewAgreement, Cadence, Engagement, MeetingMode } from '@/shared/api';
import type { Difference } from '@/shared/domain/problem';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { dateInWords, monthsBetween, monthsInWords } from '@/shared/ui/format';
import type { FieldIssue } from '@/shared/ui/form';
import { written } from '@/shared/ui/text';

export interface PlanValues {
  startsOn: string;
  duration: string;
  cadence: Cadence;
  channels: MeetingMode[];
  expectations: string;
}

export const durations = Array.from({ length: 24 }, (_, index) => `P${index + 1}M`);

/** Begins with the plan there is; without one, with what the request proposed, from today on. */
export function planValuesOf(
  { agreement, proposedDuration, proposedCadence }: Engagement,
  today: string,
): PlanValues {
  if (!agreement) {
    return {
      startsOn: today,
      duration: proposedDuration,
      cadence: proposedCadence,
      channels: [],
      expectations: '',
    };
  }
  return {
    startsOn: agreement.startsOn,
    duration: `P${monthsOf(agreement)}M`,
    cadence: agreement.cadence,
    channels: [...agreement.channels],
    expectations: agreement.expectations ?? '',
  };
}

function monthsOf({ startsOn, endsOn }: NonNullable<Engagement['agreement']>): number {
  return Math.min(durations.length, Math.max(1, monthsBetween(startsOn, endsOn)));
}

export function checkPlan({ startsOn, channels }: PlanValues): FieldIssue[] {
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(startsOn)
      ? []
      : [{ field: 'startsOn', message: 'Enter the day your plan begins.' }]),
    ...(channels.length > 0 ? [] : [{ field: 'channels', message: 'Choose at least one way to meet.' }]),
  ];
}

export function proposalOf({ expectations, ...terms }: PlanValues): NewAgreement {
  const text = written(expectations);
  return { ...terms, ...(text ? { expectations: text } : {}) };
}

export function planDifferences(mine: PlanValues, theirs: PlanValues): Difference[] {
  const before = inWords(theirs);
  return inWords(mine).map(([label, text], index) => ({
    label,
    mine: text,
    theirs: before[index]?.[1] ?? '',
  }));
}

function inWords(values: PlanValues): [string, string][] {
  return [
    ['From', dateInWords(values.startsOn)],
    ['For how long', monthsInWords(values.duration)],
    ['How often', cadenceWords[values.cadence]],
    ['By', values.channels.map((channel) => modeWords[channel]).join(', ')],
    ['What we expect of each other', values.expectations],
  ];
}
