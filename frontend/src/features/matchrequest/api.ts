import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  type MatchRequest,
  type MatchRequestState,
  type Versioned,
} from '@/shared/api';

export type Box = 'RECEIVED' | 'SENT';

export const requestsQuery = (program: string, box: Box, state: MatchRequestState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['match-requests', 'list', program, box, state ?? 'all'],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        program,
        box,
        // What waits, soonest due first; among what was answered, the newest.
        sort: state === 'PENDING' ? ('dueAt' as const) : ('-createdAt' as const),
        limit: 20,
        ...(state ? { state: [state] } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/match-requests', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['match-requests', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/match-requests/{id}', { params: { path: { id } }, signal })),
  });

/** An answer to a request, or its taking back. */
export type Reply =
  { verb: 'accept' } | { verb: 'cancel' } | { verb: 'decline'; reason: string; closeToNewRequests: boolean };

export function reply(to: Versioned<MatchRequest>, given: Reply): Promise<Versioned<MatchRequest>> {
  const params = { path: { id: to.value.id }, header: ifMatch(to) };
  switch (given.verb) {
    case 'accept':
      return versionedBodyOf(api.POST('/api/v1/match-requests/{id}/accept', { params }));
    case 'cancel':
      return versionedBodyOf(api.POST('/api/v1/match-requests/{id}/cancel', { params }));
    case 'decline': {
      const { closeToNewRequests } = given;
      const reason = given.reason.trim();
      const body = { ...(reason ? { reason } : {}), ...(closeToNewRequests ? { closeToNewRequests } : {}) };
      return versionedBodyOf(api.POST('/api/v1/match-requests/{id}/decline', { params, body }));
    }
  }
}
