import { z } from 'zod';
import { limits, type Cadence, type Engagement, type MeetingMode, type NewAgreement } from '@/shared/api';
import { choice, choices, day, text } from '@/shared/domain/form';
import type { Line } from '@/shared/domain/problem';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { typedDayInWords, monthsBetween, monthsInWords } from '@/shared/ui/format';

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

const limit = limits.NewAgreement;

export const planSchema: z.ZodType<PlanValues, PlanValues> = z.object({
  startsOn: day('Enter the day your plan begins.'),
  duration: choice<string>(),
  cadence: choice<Cadence>(),
  channels: choices<MeetingMode>(limit.channels).min(
    limit.channels.minItems,
    'Choose at least one way to meet.',
  ),
  expectations: text(limit.expectations),
});

export function proposalOf({ expectations, ...terms }: PlanValues): NewAgreement {
  return { ...terms, ...(expectations ? { expectations } : {}) };
}

export function planInWords(values: PlanValues): Line[] {
  return [
    ['From', typedDayInWords(values.startsOn)],
    ['For how long', monthsInWords(values.duration)],
    ['How often', cadenceWords[values.cadence]],
    ['How you’ll meet', values.channels.map((channel) => modeWords[channel]).join(', ')],
    ['What we expect of each other', values.expectations],
  ];
}
