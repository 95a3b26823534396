import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  type NewAgreement,
  type Engagement,
  type EngagementState,
  type Goal,
  type NewGoal,
  type GoalUpdate,
  type Versioned,
} from '@/shared/api';

export interface EngagementFilter {
  program: string;
  /** Only the person's own. */
  mine: boolean;
  states: readonly EngagementState[];
  q?: string;
}

export const engagementsQuery = ({ program, mine, states, q }: EngagementFilter) =>
  infiniteQueryOptions({
    queryKey: ['engagements', 'list', program, { mine, states, q }],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        program,
        state: [...states],
        sort: '-openedAt' as const,
        limit: 20,
        ...(mine ? { person: 'me' } : {}),
        ...(q ? { q } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/engagements', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const helpWantedQuery = (program: string) =>
  queryOptions({
    queryKey: ['meeting-reports', 'help-wanted', program],
    queryFn: ({ signal }) => {
      const query = { program, helpWanted: true, limit: 200 };
      return bodyOf(api.GET('/api/v1/meeting-reports', { params: { query }, signal }));
    },
  });

export const goalsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: ['engagements', engagementId, 'goals'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: engagementId }, query: { limit: 200 } };
      return (await bodyOf(api.GET('/api/v1/engagements/{id}/goals', { params, signal }))).items;
    },
  });

export const goalQuery = (engagementId: string, goalId: string) =>
  queryOptions({
    queryKey: ['engagements', engagementId, 'goals', goalId],
    queryFn: ({ signal }) => {
      const params = { path: { id: engagementId, goalId } };
      return versionedBodyOf(api.GET('/api/v1/engagements/{id}/goals/{goalId}', { params, signal }));
    },
  });

export const meetingsQuery = (engagementId: string) =>
  infiniteQueryOptions({
    queryKey: ['engagements', engagementId, 'meetings'],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        sort: '-startsAt' as const,
        limit: 50,
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const params = { path: { id: engagementId }, query };
      return bodyOf(api.GET('/api/v1/engagements/{id}/meetings', { params, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export function createGoal(engagementId: string, body: NewGoal, idempotencyKey: string) {
  const params = { path: { id: engagementId }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/engagements/{id}/goals', { params, body }));
}

export function updateGoal(engagementId: string, body: GoalUpdate, from: Versioned<Goal>) {
  const params = { path: { id: engagementId, goalId: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.PUT('/api/v1/engagements/{id}/goals/{goalId}', { params, body }));
}

export function proposeAgreement(body: NewAgreement, from: Versioned<Engagement>) {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.PUT('/api/v1/engagements/{id}/agreement', { params, body }));
}

export function signAgreement(version: number, from: Versioned<Engagement>) {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.POST('/api/v1/engagements/{id}/agreement/sign', { params, body: { version } }));
}

/** The steps of a mentorship that need no more than a yes; an early end may come with a word. */
export type Step = { verb: 'pause' | 'resume' | 'complete' | 'not-a-fit' } | { verb: 'end'; reason: string };

export function takeStep(step: Step, from: Versioned<Engagement>): Promise<Versioned<Engagement>> {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  switch (step.verb) {
    case 'pause':
      return versionedBodyOf(api.POST('/api/v1/engagements/{id}/pause', { params }));
    case 'resume':
      return versionedBodyOf(api.POST('/api/v1/engagements/{id}/resume', { params }));
    case 'complete':
      return versionedBodyOf(api.POST('/api/v1/engagements/{id}/complete', { params }));
    case 'not-a-fit':
      return versionedBodyOf(api.POST('/api/v1/engagements/{id}/not-a-fit', { params }));
    case 'end': {
      const reason = step.reason.trim();
      const body = reason ? { reason } : {};
      return versionedBodyOf(api.POST('/api/v1/engagements/{id}/end', { params, body }));
    }
  }
}
