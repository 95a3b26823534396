import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Change,
  type Engagement,
  type EngagementState,
  type Goal,
  type GoalUpdate,
  type NewAgreement,
  type NewGoal,
  type Sending,
  type Step,
} from '@/shared/api';
import { written } from '@/shared/ui/text';
import { roots } from '../roots';

/** One mentorship, with the version its plan and its steps are changed from. */
export const engagementQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.engagement, id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/engagements/{id}', { params: { path: { id } }, signal })),
  });

export interface EngagementFilter {
  program: string;
  /** Only the person's own. */
  mine: boolean;
  states: readonly EngagementState[];
  q?: string;
  /** Only those whose plan both should have signed by now. */
  agreementPastDue?: boolean;
}

export const engagementsQuery = ({ program, mine, states, q, agreementPastDue }: EngagementFilter) =>
  infiniteQueryOptions({
    queryKey: [...roots.engagement, 'list', program, { mine, states, q, agreementPastDue }],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        program,
        state: [...states],
        sort: '-openedAt' as const,
        limit: 20,
        ...(mine ? { person: 'me' } : {}),
        ...(q ? { q } : {}),
        ...(agreementPastDue ? { agreementPastDue } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/engagements', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** The person's mentorships that are not over. */
export const openEngagementsQuery = (program: string) =>
  queryOptions({
    queryKey: [...roots.engagement, 'mine', 'open', program],
    queryFn: async ({ signal }) => {
      const query = {
        program,
        person: 'me',
        state: ['DISCOVERY' as const, 'ACTIVE' as const, 'PAUSED' as const],
      };
      return (await bodyOf(api.GET('/api/v1/engagements', { params: { query }, signal }))).items;
    },
  });

export const goalsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: [...roots.engagement, engagementId, 'goals'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: engagementId }, query: { limit: 200 } };
      return (await bodyOf(api.GET('/api/v1/engagements/{id}/goals', { params, signal }))).items;
    },
  });

export const goalQuery = (engagementId: string, goalId: string) =>
  versionedQuery({
    queryKey: [...roots.engagement, engagementId, 'goals', goalId],
    queryFn: ({ signal }) => {
      const params = { path: { id: engagementId, goalId } };
      return versionedBodyOf(api.GET('/api/v1/engagements/{id}/goals/{goalId}', { params, signal }));
    },
  });

export const createGoal = (engagementId: string): Sending<NewGoal, Goal> => ({
  send: (body, idempotencyKey) => {
    const params = { path: { id: engagementId }, header: { 'Idempotency-Key': idempotencyKey } };
    return bodyOf(api.POST('/api/v1/engagements/{id}/goals', { params, body }));
  },
  touches: [roots.engagement, roots.task],
});

export const updateGoal = (engagementId: string, goalId: string): Change<GoalUpdate, Goal> => ({
  query: goalQuery(engagementId, goalId),
  send: (body, from) => {
    const params = { path: { id: engagementId, goalId }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/engagements/{id}/goals/{goalId}', { params, body }));
  },
  touches: [roots.engagement, roots.task],
});

const hasSigned = ({ agreement }: Engagement, person: string) =>
  agreement?.signatures.some((each) => each.person.id === person) ?? false;

/** Proposes a plan, which is to sign it. */
export const proposeAgreement = (id: string, me: string): Change<NewAgreement, Engagement> => ({
  query: engagementQuery(id),
  send: (body, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.POST('/api/v1/engagements/{id}/agreement', { params, body }));
  },
  isMine: (now) => hasSigned(now, me),
  touches: [roots.engagement, roots.task],
});

/** Signs the plan of that number. */
export const signAgreement = (id: string, me: string): Step<number, Engagement> => ({
  query: engagementQuery(id),
  send: (version, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(
      api.POST('/api/v1/engagements/{id}/agreement/sign', { params, body: { version } }),
    );
  },
  isDone: (version, now) => now.agreement?.version === version && hasSigned(now, me),
  touches: [roots.engagement, roots.task],
});

/** The steps of a mentorship that need no more than a yes; an early end may come with a word. */
export type EngagementStep =
  { verb: 'pause' | 'resume' | 'complete' | 'not-a-fit' } | { verb: 'end'; reason: string };

const stateAfter: Record<EngagementStep['verb'], EngagementState> = {
  pause: 'PAUSED',
  resume: 'ACTIVE',
  complete: 'COMPLETED',
  'not-a-fit': 'NOT_A_FIT',
  end: 'ENDED_EARLY',
};

export const stepEngagement = (id: string): Step<EngagementStep, Engagement> => ({
  query: engagementQuery(id),
  send: (step, from) => {
    const params = { path: { id }, header: ifMatch(from) };
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
        const reason = written(step.reason);
        const body = reason ? { reason } : {};
        return versionedBodyOf(api.POST('/api/v1/engagements/{id}/end', { params, body }));
      }
    }
  },
  isDone: ({ verb }, { state }) => state === stateAfter[verb],
  // Its end asks how it was, cancels what was to come, and gives a place back.
  touches: [roots.engagement, roots.task, roots.surveyInvitation, roots.meeting, roots.profile],
});
