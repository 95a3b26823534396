import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type MatchRun,
  type MatchRunChange,
  type NewMatchRun,
  type PublishMatchRun,
  type Sending,
  type Step,
} from '@/shared/api';
import { roots } from '../roots';

/** The match runs of a program, the latest first. */
export const runsQuery = (program: string) =>
  infiniteQueryOptions({
    queryKey: [...roots.matchRun, 'list', program],
    queryFn: ({ pageParam, signal }) => {
      const query = { program, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
      return bodyOf(api.GET('/api/v1/match-runs', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const runQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.matchRun, id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/match-runs/{id}', { params: { path: { id } }, signal })),
  });

/** What a run says of each mentee who has a mentor, or of each who has none. */
export const runPairsQuery = (id: string, placed: boolean) =>
  infiniteQueryOptions({
    queryKey: [...roots.matchRun, id, 'pairs', placed],
    queryFn: ({ pageParam, signal }) => {
      const query = { placed, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) };
      return bodyOf(api.GET('/api/v1/match-runs/{id}/pairs', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** What other pins and bans would change. */
export const previewQuery = (id: string, change: MatchRunChange) =>
  queryOptions({
    queryKey: [...roots.matchRun, id, 'preview', change],
    queryFn: ({ signal }) =>
      bodyOf(api.POST('/api/v1/match-runs/{id}/preview', { params: { path: { id } }, body: change, signal })),
  });

export const createRun: Sending<NewMatchRun, MatchRun> = {
  send: (body, idempotencyKey) => {
    const header = { 'Idempotency-Key': idempotencyKey };
    return bodyOf(api.POST('/api/v1/match-runs', { params: { header }, body }));
  },
  touches: [roots.matchRun],
};

export type RunStep =
  ({ verb: 'solve' } & MatchRunChange) | ({ verb: 'publish' } & PublishMatchRun) | { verb: 'discard' };

export const stepRun = (id: string): Step<RunStep, MatchRun> => ({
  query: runQuery(id),
  send: (step, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    switch (step.verb) {
      case 'solve': {
        const { pins, bans } = step;
        return versionedBodyOf(api.POST('/api/v1/match-runs/{id}/solve', { params, body: { pins, bans } }));
      }
      case 'publish': {
        const { message, proposedDuration, proposedCadence } = step;
        const body = { message, proposedDuration, proposedCadence };
        return versionedBodyOf(api.POST('/api/v1/match-runs/{id}/publish', { params, body }));
      }
      case 'discard':
        return versionedBodyOf(api.POST('/api/v1/match-runs/{id}/discard', { params }));
    }
  },
  isDone: ({ verb }, now, before) => {
    if (verb === 'solve') return now.updatedAt !== before.updatedAt && now.state !== 'PUBLISHED';
    return now.state === (verb === 'publish' ? 'PUBLISHED' : 'DISCARDED');
  },
  touches: [roots.matchRun, roots.matchRequest, roots.task],
});
