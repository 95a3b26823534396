import { calendarDay } from './dates';

/** A day and a time as a clock on the wall shows them: yyyy-MM-dd and HH:mm. */
export interface WallTime {
  date: string;
  time: string;
}

export function wallTimeOf(instant: string, timeZone: string): WallTime {
  const date = new Date(instant);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  return { date: calendarDay(date, timeZone), time };
}

/** The instant at which the clocks of a zone show that; where they jump ahead, the moment after the jump. */
export function instantOf({ date, time }: WallTime, timeZone: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const first = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(first, timeZone)).toISOString().replace('.000Z', 'Z');
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const { date, time } = wallTimeOf(new Date(instant).toISOString(), timeZone);
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(instant / 60_000) * 60_000;
}

/** "Eastern Time" */
export function zoneInWords(timeZone: string, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    now,
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
