import { monthsInWords } from '@/shared/ui/format';

const usual = ['P1M', 'P3M', 'P6M', 'P9M', 'P12M'];

/** How long a mentorship may be asked for; what the program suggests is among them. */
export function durationOptions(suggested: string): { value: string; label: string }[] {
  return [...new Set([...usual, suggested])].map((value) => ({ value, label: monthsInWords(value) }));
}
