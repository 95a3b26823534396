import { z } from 'zod';
import { dateInWords, durationOf, lengthInWords, minutesOf, skipped } from '@/shared/ui/format';

export const time = z.string().min(1, 'Choose a time.');

/** What is wrong with a time that the clocks pass over; nothing usually. */
export function passedOver(values: { date: string; time: string }, timeZone: string): string | undefined {
  const gap = skipped(values, timeZone);
  return (
    gap &&
    `On ${dateInWords(values.date)} the clocks go ahead from ${gap.from} to ${gap.to}, so this time doesn’t exist. Choose a time before ${gap.from}, or ${gap.to} or later.`
  );
}

/** The usual lengths, in minutes, and the one there is when it is another. */
export function lengthOptions(
  usualMinutes: readonly number[],
  current: string,
): { value: string; label: string }[] {
  return [...new Set([...usualMinutes, minutesOf(current)])]
    .filter((each) => each > 0)
    .sort((one, other) => one - other)
    .map((each) => ({ value: durationOf(each), label: lengthInWords(durationOf(each)) }));
}
