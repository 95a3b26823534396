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

/** As people here write a day, month first; the eight digits of a phone's keypad stand for the same. */
const monthFirst = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4})$|^(\d{2})(\d{2})(\d{4})$/;

/** The day that was typed, yyyy-MM-dd; what is no whole day of the calendar stays as it was typed. */
export function dayOfTyped(typed: string): string {
  const parts = monthFirst.exec(typed.trim());
  const month = parts?.[1] ?? parts?.[5];
  const iso =
    parts && month
      ? `${parts[4] ?? parts[7]}-${month.padStart(2, '0')}-${(parts[3] ?? parts[6] ?? '').padStart(2, '0')}`
      : typed.trim();
  return isDay(iso) ? iso : typed;
}

/** How a day stands in a field: 03/14/2027; what is none stands there as it was typed. */
export function dayAsTyped(day: string): string {
  if (!isDay(day)) return day;
  const [year, month, date] = day.split('-');
  return `${month}/${date}/${year}`;
}

/** Whether it is a day of the calendar, yyyy-MM-dd. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** A day as a calendar of the browser counts it: midnight there, whatever zone that is in. */
export function browserDay(day: string): Date {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return new Date(year, month - 1, date);
}

/** A day that is typed, in words as far as it is one. */
export function typedDayInWords(day: string): string {
  return isDay(day) ? dateInWords(day) : day;
}
