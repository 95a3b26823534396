import { useSearchParams } from 'react-router';
import type { MatchRequestState } from '@/shared/api';
import { requestWords } from '@/shared/domain/words';
import { isCurrent, useMyEnrollments } from '@/shared/domain/enrollment';
import type { Box } from '@/shared/domain/matchrequest';

/** What the list shows, as it stands in the address. */
export function useListState() {
  const [search, setSearch] = useSearchParams();
  const mine = useMyEnrollments();
  // Mentors mostly answer requests, mentees mostly wait for an answer to theirs.
  const mentors = mine.data?.some((each) => each.role === 'MENTOR' && isCurrent(each)) ?? false;
  const box = boxOf(search.get('box')) ?? (mentors ? 'RECEIVED' : 'SENT');
  // What was received is there to be answered; everything is one choice away.
  const state = stateOf(search.get('state')) ?? (box === 'RECEIVED' ? 'PENDING' : 'ALL');
  return {
    /** Until it is known whom the person is here as, the list to begin with isn't known either. */
    ready: search.has('box') || !mine.isPending,
    box,
    state: state === 'ALL' ? undefined : state,
    filterBy: (next: MatchRequestState | 'ALL') =>
      setSearch({ box: box.toLowerCase(), state: next }, { preventScrollReset: true }),
  };
}

function boxOf(value: string | null): Box | undefined {
  if (value === 'received') return 'RECEIVED';
  return value === 'sent' ? 'SENT' : undefined;
}

export function stateOf(value: string | null): MatchRequestState | 'ALL' | undefined {
  if (value === 'ALL') return value;
  return value !== null && value in requestWords ? (value as MatchRequestState) : undefined;
}
