import { z } from 'zod';
import { day } from '@/shared/domain/form';
import { dateInWords } from '@/shared/ui/format';

export const awaySchema = z
  .object({ startsOn: day('Enter the first day.'), endsOn: day('Enter the last day.') })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'Enter a last day that is not before the first one.',
  });

export type AwayValues = z.input<typeof awaySchema>;

export const overlapWords = {
  duplicate: 'You have other time away on some of these days. Change or cancel that first.',
};

export function daysInWords({ startsOn, endsOn }: AwayValues): string {
  return `${dateInWords(startsOn)} to ${dateInWords(endsOn)}`;
}
