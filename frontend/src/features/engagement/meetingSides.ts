import type { Meeting } from '@/shared/api';
import { isToCome, later } from '@/shared/ui/format';

/** Meetings to come, soonest first, and the others, latest first. */
export function sidesOf(meetings: readonly Meeting[], now?: string) {
  const coming = meetings.filter(
    ({ state, startsAt, duration }) => state === 'SCHEDULED' && isToCome(later(startsAt, duration), now),
  );
  return {
    coming: coming.sort((one, other) => one.startsAt.localeCompare(other.startsAt)),
    past: meetings
      .filter((meeting) => !coming.includes(meeting))
      .sort((one, other) => other.startsAt.localeCompare(one.startsAt)),
  };
}
