import type { MatchRequestState } from '@/shared/api';
import { requestWords } from '@/shared/domain/words';
import { isCurrent, useMyEnrollments } from '@/shared/domain/enrollment';
import type { Box } from '@/shared/domain/matchrequest';
import { oneOf, useAddress } from '@/shared/ui/address';

/** The state of the requests that a list shows, or all. */
export const stateParam = oneOf(['ALL', ...(Object.keys(requestWords) as MatchRequestState[])]);

/** What the list shows, as it stands in the address. */
const params = { box: oneOf(['received', 'sent']), state: stateParam };

export function useListState() {
  const { values, change } = useAddress(params);
  const mine = useMyEnrollments();
  // Mentors mostly answer requests, mentees mostly wait for an answer to theirs.
  const mentors = mine.data?.some((each) => each.role === 'MENTOR' && isCurrent(each)) ?? false;
  const box = values.box ?? (mentors ? 'received' : 'sent');
  // What was received is there to be answered; everything is one choice away.
  const state = values.state ?? (box === 'received' ? 'PENDING' : 'ALL');
  return {
    /** Until it is known whom the person is here as, the list to begin with isn't known either. */
    ready: values.box !== undefined || !mine.isPending,
    box: box.toUpperCase() as Box,
    state: state === 'ALL' ? undefined : state,
    filterBy: (next: MatchRequestState | 'ALL') => change({ box, state: next }),
  };
}
