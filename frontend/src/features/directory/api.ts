import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, type Cadence, type NewMatchRequest, type MeetingMode } from '@/shared/api';
import type { Filters } from './filters';

const pageSize = 20;

function queryOf(program: string, filters: Filters) {
  const { q, open, sort, meetingMode, cadence, ...lists } = filters;
  return {
    program,
    role: 'MENTOR' as const,
    ...lists,
    // The address may say anything; the API refuses what it does not know.
    meetingMode: meetingMode as MeetingMode[],
    cadence: cadence as Cadence[],
    sort,
    ...(q ? { q } : {}),
    ...(open ? { open } : {}),
  };
}

/** Mentors that fit the filters, page by page, with how many each filter would leave. */
export const directoryQuery = (program: string, filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ['profiles', 'directory', program, filters],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...queryOf(program, filters),
        limit: pageSize,
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/profiles', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Only how many mentors there would be. */
export const directoryTotalQuery = (program: string, filters: Filters) =>
  queryOptions({
    queryKey: ['profiles', 'directory-total', program, filters],
    queryFn: async ({ signal }) => {
      const query = { ...queryOf(program, filters), limit: 1 };
      return (await bodyOf(api.GET('/api/v1/profiles', { params: { query }, signal }))).total;
    },
  });

/** Requests the person has sent that are not answered yet. */
export const pendingRequestsQuery = (program: string) =>
  queryOptions({
    queryKey: ['match-requests', 'sent-pending', program],
    queryFn: async ({ signal }) => {
      const query = { program, box: 'SENT' as const, state: ['PENDING' as const] };
      return (await bodyOf(api.GET('/api/v1/match-requests', { params: { query }, signal }))).items;
    },
  });

export function createMatchRequest(body: NewMatchRequest, idempotencyKey: string) {
  const header = { 'Idempotency-Key': idempotencyKey };
  return bodyOf(api.POST('/api/v1/match-requests', { params: { header }, body }));
}
