import type { MatchRequest } from '@/shared/api';
import { dateInWords } from '@/shared/ui/format';

type OnHold = NonNullable<MatchRequest['onHold']>;

/** Why nobody is waited for at the moment. */
export function onHoldInWords({ reason, until }: OnHold): string {
  if (reason === 'MENTEE_PAUSED') return 'On hold while the mentee takes a break.';
  const who = reason === 'MENTEE_AWAY' ? 'mentee' : 'mentor';
  return until === undefined
    ? `On hold while the ${who} is away.`
    : `On hold: the ${who} is away until ${dateInWords(until)}.`;
}
