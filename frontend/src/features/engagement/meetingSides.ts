import type { Meeting } from '@/shared/api';
import { minutesOf } from '@/shared/ui/format';

/** Meetings to come, soonest first, and the others, latest first. */
export function sidesOf(meetings: readonly Meeting[], now: Date = new Date()) {
  const coming = meetings.filter(
    (meeting) => meeting.state === 'SCHEDULED' && endOf(meeting) > now.getTime(),
  );
  return {
    coming: coming.sort((one, other) => one.startsAt.localeCompare(other.startsAt)),
    past: meetings
      .filter((meeting) => !coming.includes(meeting))
      .sort((one, other) => other.startsAt.localeCompare(one.startsAt)),
  };
}

function endOf({ startsAt, duration }: Meeting): number {
  return Date.parse(startsAt) + minutesOf(duration) * 60_000;
}
