import type { Engagement } from '@/shared/api';
import { Moment } from '@/shared/ui';
import { dateInWords, monthsInWords, todayIn, untilDayInWords, useTimeZone } from '@/shared/ui/format';

/** How long a mentorship still goes, in people's units. */
export function TimeLeft({ engagement }: { engagement: Engagement }) {
  const timeZone = useTimeZone();
  const { state, endedAt, endsOn, proposedDuration } = engagement;
  if (endedAt) {
    return (
      <p className="muted">
        Ended on <Moment at={endedAt} dayOnly />.
      </p>
    );
  }
  if (!endsOn || state === 'DISCOVERY') {
    return (
      <p className="muted">
        Planned for {monthsInWords(proposedDuration)}, counted from the first day of your plan.
      </p>
    );
  }
  const past = endsOn < todayIn(timeZone);
  return (
    <p className="muted">
      {past ? 'Was to end' : 'Ends'} on {dateInWords(endsOn)}, {untilDayInWords(endsOn, timeZone)}.
    </p>
  );
}
