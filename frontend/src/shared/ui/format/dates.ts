import { Temporal } from 'temporal-polyfill';
import { count } from './count';
import { dayAt, daysBetween, monthsBetween, todayIn } from './days';

// Instants in words, as people say them where they are.

type There = Temporal.ZonedDateTime;
type Options = Intl.DateTimeFormatOptions;

function at(instant: string, timeZone: string): There {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

/** "5 p.m.", "5:30 p.m.", "noon", "midnight". */
export function clockInWords({ hour, minute }: { hour: number; minute: number }): string {
  if (hour % 12 === 0 && minute === 0) return hour === 12 ? 'noon' : 'midnight';
  const past = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 || 12}${past} ${hour >= 12 ? 'p.m.' : 'a.m.'}`;
}

/** "ET"; where the clocks show the time twice, "EDT" or "EST". */
export function zoneName(there: There): string {
  const timeZoneName: Options['timeZoneName'] = comesTwice(there) ? 'short' : 'shortGeneric';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: there.timeZoneId, timeZoneName }).formatToParts(
    there.epochMilliseconds,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? there.timeZoneId;
}

function comesTwice(there: There): boolean {
  const showing = (disambiguation: 'earlier' | 'later') =>
    there.toPlainDateTime().toZonedDateTime(there.timeZoneId, { disambiguation });
  return !showing('earlier').equals(showing('later'));
}

function dayOf(there: There, now: string): string {
  const thisYear = at(now, there.timeZoneId).year === there.year;
  return there.toPlainDate().toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(thisYear ? {} : { year: 'numeric' }),
  });
}

/** "Tuesday, November 24", with the year when it is not this one. */
export function dayInWords(instant: string, timeZone: string, now = present()): string {
  return dayOf(at(instant, timeZone), now);
}

/** "Tuesday, November 24, 5 p.m. ET". */
export function momentInWords(instant: string, timeZone: string, now = present()): string {
  const there = at(instant, timeZone);
  return `${dayOf(there, now)}, ${clockInWords(there)} ${zoneName(there)}`;
}

/** Something due at midnight is due by "the end of Tuesday, November 24": the day before, as people say it. */
export function deadlineInWords(instant: string, timeZone: string, now = present()): string {
  const there = at(instant, timeZone);
  if (there.hour !== 0 || there.minute !== 0) return momentInWords(instant, timeZone, now);
  return `the end of ${dayOf(there.subtract({ seconds: 1 }), now)}`;
}

/** "today", "yesterday", "3 days ago", "2 months ago". */
export function agoInWords(instant: string, timeZone: string, now = present()): string {
  return agoFrom(dayAt(instant, timeZone), dayAt(now, timeZone));
}

function agoFrom(day: string, today: string): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 31) return `${days} days ago`;
  const { years, months } = Temporal.PlainDate.from(day).until(today, { largestUnit: 'years' });
  return `${years > 0 ? count(years, 'year') : count(months, 'month')} ago`;
}

/** "today", "tomorrow", "in 3 days", "in 2 weeks", "in 5 months". */
export function untilInWords(instant: string, timeZone: string, now = present()): string {
  return untilFrom(dayAt(now, timeZone), dayAt(instant, timeZone));
}

/** The same for a day of the calendar. */
export function untilDayInWords(date: string, timeZone: string): string {
  return untilFrom(todayIn(timeZone), date);
}

function untilFrom(today: string, day: string): string {
  const days = daysBetween(today, day);
  if (days < 0) return agoFrom(day, today);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days < 14) return `in ${days} days`;
  if (days < 61) return `in ${Math.round(days / 7)} weeks`;
  return `in ${monthsBetween(today, day)} months`;
}

/** Whether an instant has not come yet. */
export function isToCome(instant: string, now = present()): boolean {
  return Temporal.Instant.compare(instant, now) > 0;
}

/** The instant a while after another one. */
export function later(instant: string, duration: string): string {
  return Temporal.Instant.from(instant).add(duration).toString();
}

function present(): string {
  return new Date().toISOString();
}
