import { Temporal } from 'temporal-polyfill';
import { clockInWords, zoneName } from './dates';

/** A day and a time as a clock on the wall shows them: yyyy-MM-dd and HH:mm. */
export interface WallTime {
  date: string;
  time: string;
}

/** Which one, where the clocks show a time twice, since they are put back meanwhile. */
export type Showing = 'earlier' | 'later';

/** What is on the wall at an instant, and for which time. */
export function wallTimeOf(instant: string, timeZone: string): WallTime & { showing: Showing } {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const wall = there.toPlainDateTime();
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return {
    date: wall.toPlainDate().toString(),
    time: wall.toPlainTime().toString({ smallestUnit: 'minute' }),
    showing: first.equals(there) ? 'earlier' : 'later',
  };
}

/**
 * The instant at which the clocks of a zone show that. Where they show it never, it is moved on as far as they are;
 * `skipped` tells.
 */
export function instantOf({ date, time }: WallTime, timeZone: string, showing: Showing = 'earlier'): string {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  const disambiguation = skips(wall, timeZone) ? 'compatible' : showing;
  return wall.toZonedDateTime(timeZone, { disambiguation }).toInstant().toString();
}

/** Of a time that the clocks of a zone show twice, both in words: "1:30 a.m. EDT" and "1:30 a.m. EST". */
export function bothShowings(
  { date, time }: WallTime,
  timeZone: string,
): Record<Showing, string> | undefined {
  const wall = wallOf(date, time);
  if (!wall || skips(wall, timeZone)) return undefined;
  const earlier = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.equals(later)) return undefined;
  const inWords = (there: Temporal.ZonedDateTime) => `${clockInWords(there)} ${zoneName(there)}`;
  return { earlier: inWords(earlier), later: inWords(later) };
}

/** Of a time that the clocks of a zone pass over, what they show before and after: "2 a.m." and "3 a.m.". */
export function skipped(
  { date, time }: WallTime,
  timeZone: string,
): { from: string; to: string } | undefined {
  const wall = wallOf(date, time);
  if (!wall || !skips(wall, timeZone)) return undefined;
  const before = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const jump = before.getTimeZoneTransition('next');
  if (!jump) return undefined;
  const passed = jump.offsetNanoseconds - before.offsetNanoseconds;
  const from = jump.toPlainDateTime().subtract({ nanoseconds: passed });
  return { from: clockInWords(from), to: clockInWords(jump) };
}

function skips(wall: Temporal.PlainDateTime, timeZone: string): boolean {
  return !wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' }).toPlainDateTime().equals(wall);
}

function wallOf(date: string, time: string): Temporal.PlainDateTime | undefined {
  if (date === '' || time === '') return undefined;
  try {
    return Temporal.PlainDateTime.from(`${date}T${time}`);
  } catch {
    return undefined;
  }
}

/** "Eastern Time" */
export function zoneInWords(timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
