import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type MatchRequest,
  type MatchRequestState,
  type NewMatchRequest,
  type Sending,
  type Step,
} from '@/shared/api';
import { written } from '@/shared/ui/text';
import { roots } from '../roots';

export type Box = 'RECEIVED' | 'SENT';

/** One's own requests in a box, or for the support team those of the whole program. */
export const requestsQuery = (program: string, box: Box | undefined, state: MatchRequestState | undefined) =>
  infiniteQueryOptions({
    queryKey: [...roots.matchRequest, 'list', program, box ?? 'everybody', state ?? 'all'],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        program,
        ...(box ? { box } : {}),
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

async function pendingIn(box: Box, program: string, signal: AbortSignal): Promise<MatchRequest[]> {
  const query = { program, box, state: ['PENDING' as const], limit: 200 };
  return (await bodyOf(api.GET('/api/v1/match-requests', { params: { query }, signal }))).items;
}

/** Requests the person has sent that are not answered yet. */
export const pendingRequestsQuery = (program: string) =>
  queryOptions({
    queryKey: [...roots.matchRequest, 'sent-pending', program],
    queryFn: ({ signal }) => pendingIn('SENT', program, signal),
  });

/** The person's requests that are not answered yet, sent and received. */
export const openRequestsQuery = (program: string) =>
  queryOptions({
    queryKey: [...roots.matchRequest, 'mine-pending', program],
    queryFn: async ({ signal }) => {
      const boxes = (['SENT', 'RECEIVED'] as const).map((box) => pendingIn(box, program, signal));
      const requests = (await Promise.all(boxes)).flat();
      return [...new Map(requests.map((request) => [request.id, request])).values()];
    },
  });

export const requestQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.matchRequest, id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/match-requests/{id}', { params: { path: { id } }, signal })),
  });

export const createMatchRequest: Sending<NewMatchRequest, MatchRequest> = {
  send: (body, idempotencyKey) => {
    const header = { 'Idempotency-Key': idempotencyKey };
    return bodyOf(api.POST('/api/v1/match-requests', { params: { header }, body }));
  },
  touches: [roots.matchRequest, roots.task],
  // Beside the mentor it then says that they are asked.
  awaits: [roots.matchRequest],
};

/** An answer to a request, or its taking back. */
export type Reply =
  { verb: 'accept' } | { verb: 'cancel' } | { verb: 'decline'; reason: string; closeToNewRequests: boolean };

export const answerRequest = (id: string): Step<Reply, MatchRequest> => ({
  query: requestQuery(id),
  send: (given, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    switch (given.verb) {
      case 'accept':
        return versionedBodyOf(api.POST('/api/v1/match-requests/{id}/accept', { params }));
      case 'cancel':
        return versionedBodyOf(api.POST('/api/v1/match-requests/{id}/cancel', { params }));
      case 'decline': {
        const { closeToNewRequests } = given;
        const reason = written(given.reason);
        const body = { ...(reason ? { reason } : {}), ...(closeToNewRequests ? { closeToNewRequests } : {}) };
        return versionedBodyOf(api.POST('/api/v1/match-requests/{id}/decline', { params, body }));
      }
    }
  },
  isDone: ({ verb }, now) => {
    // To a proposal both say yes; it waits for the other one then.
    if (verb === 'accept') return now.state === 'ACCEPTED' || isAccepted(now);
    return now.state === (verb === 'cancel' ? 'CANCELLED' : 'DECLINED');
  },
  // An accepted one opens an engagement and takes a place; a declined one may close the mentor.
  touches: [roots.matchRequest, roots.task, roots.engagement, roots.profile],
});

function isAccepted({ state, actions }: MatchRequest): boolean {
  return state === 'PENDING' && !actions.includes('ACCEPT');
}
