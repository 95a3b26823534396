import { Temporal } from 'temporal-polyfill';
import { count } from './count';

/** `PT1H30M` is 90. */
export function minutesOf(duration: string): number {
  return Temporal.Duration.from(duration).total('minutes');
}

/** 90 is `PT1H30M`. */
export function durationOf(minutes: number): string {
  const duration = Temporal.Duration.from({ minutes }).round({ largestUnit: 'hours' });
  return duration.blank ? 'PT0M' : duration.toString();
}

/** `PT1H30M` is "1 hour 30 minutes". */
export function lengthInWords(duration: string): string {
  const { hours, minutes } = Temporal.Duration.from(duration).round({ largestUnit: 'hours' });
  return [hours > 0 ? count(hours, 'hour') : '', minutes > 0 ? count(minutes, 'minute') : '']
    .filter(Boolean)
    .join(' ');
}

/** "1 business day left", "Due now", "Past due". */
export function dueInWords(due: { businessDays: number; pastDue: boolean }): string {
  if (due.pastDue) return 'Past due';
  if (due.businessDays <= 0) return 'Due now';
  return `${count(due.businessDays, 'business day')} left`;
}
