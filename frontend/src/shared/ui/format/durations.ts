import { count } from './dates';

/** `P6M` is "6 months", `P12M` "1 year". */
export function monthsInWords(period: string): string {
  const months = monthsOf(period);
  return months > 0 && months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month');
}

function monthsOf(period: string): number {
  const [, years = '0', months = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(period) ?? [];
  return Number(years) * 12 + Number(months);
}

/** `PT1H30M` is 90. */
export function minutesOf(duration: string): number {
  const [, hours = '0', minutes = '0'] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

export function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/** `PT1H30M` is "1 hour 30 minutes". */
export function lengthInWords(duration: string): string {
  const minutes = minutesOf(duration);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? count(hours, 'hour') : '', rest > 0 ? count(rest, 'minute') : '']
    .filter(Boolean)
    .join(' ');
}

/** 100 seconds are "1 minute 40 seconds". */
export function timeLeftInWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return [minutes > 0 ? count(minutes, 'minute') : '', rest > 0 || minutes === 0 ? count(rest, 'second') : '']
    .filter(Boolean)
    .join(' ');
}

/** "1 business day left", "Due now", "Past due". */
export function dueInWords(due: { businessDays: number; pastDue: boolean }): string {
  if (due.pastDue) return 'Past due';
  if (due.businessDays <= 0) return 'Due now';
  return `${count(due.businessDays, 'business day')} left`;
}
