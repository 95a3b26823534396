import { Temporal } from 'temporal-polyfill';

// Days of the calendar, yyyy-MM-dd: they have no time and no zone, so that they are the same everywhere.

/** The day it is now in a zone. */
export function todayIn(timeZone: string): string {
  return dayAt(new Date().toISOString(), timeZone);
}

/** The day of the calendar that an instant falls on in a zone. */
export function dayAt(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** How many days later the second day is; less than 0 when it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Months from one day to another, to the nearest: a day more or less at the end of a month does not matter. */
export function monthsBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, {
    largestUnit: 'months',
    smallestUnit: 'months',
    roundingMode: 'halfExpand',
  }).months;
}

/** The month, yyyy-MM, that is so many months before another one. */
export function monthBefore(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).subtract({ months }).toString();
}

/** The last day of a month, yyyy-MM. */
export function lastDayOf(month: string): string {
  const all = Temporal.PlainYearMonth.from(month);
  return all.toPlainDate({ day: all.daysInMonth }).toString();
}

/** "November 24, 2026" */
export function dateInWords(date: string): string {
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
}

/** "Nov 2026" */
export function monthInWords(month: string): string {
  return monthAs('short', month);
}

/** "November 2026" */
export function wholeMonthInWords(month: string): string {
  return monthAs('long', month);
}

function monthAs(style: 'short' | 'long', month: string): string {
  return Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toLocaleString('en-US', { month: style, year: 'numeric' });
}
