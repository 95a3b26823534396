import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  api,
  ApiProblem,
  bodyOf,
  changedOrSo,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Enrollment,
  type EnrollmentState,
  type EnrollmentsQuery,
  type NewEnrollment,
  type Role,
  type Sending,
  type Step,
  type Touching,
  type Versioned,
} from '@/shared/api';
import { written } from '@/shared/ui/text';
import { roots } from '../roots';

/** The enrollments of the person who is signed in, in one program. */
export const myEnrollmentsQuery = (program: string) =>
  queryOptions({
    queryKey: [...roots.enrollment, 'mine', program],
    queryFn: async ({ signal }) => {
      const query = { program, person: 'me', limit: 50 };
      return (await bodyOf(api.GET('/api/v1/enrollments', { params: { query }, signal }))).items;
    },
  });

/** The slugs of the programs that the person takes part in. */
export const myProgramsQuery = queryOptions({
  queryKey: [...roots.enrollment, 'programs'],
  queryFn: async ({ signal }) => {
    const query = { person: 'me', limit: 200 };
    const { items } = await bodyOf(api.GET('/api/v1/enrollments', { params: { query }, signal }));
    return [...new Set(items.filter(({ state }) => state !== 'WITHDRAWN').map(({ program }) => program))];
  },
});

export const enrollmentQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.enrollment, id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/enrollments/{id}', { params: { path: { id } }, signal })),
  });

/** How many stand in each stage. */
export const stagesQuery = (program: string, role: Role | undefined) =>
  queryOptions({
    queryKey: [...roots.enrollment, 'stages', program, role ?? 'all'],
    queryFn: async ({ signal }) => {
      const query = { program, ...(role ? { role } : {}) };
      return (await bodyOf(api.GET('/api/v1/enrollments/stages', { params: { query }, signal }))).items;
    },
  });

/** The enrollments that a filter finds, page by page. */
export const enrollmentsQuery = (filter: EnrollmentsQuery) =>
  infiniteQueryOptions({
    queryKey: [...roots.enrollment, 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
      return bodyOf(api.GET('/api/v1/enrollments', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const createEnrollment: Sending<NewEnrollment, Enrollment> = {
  send: (body, idempotencyKey) =>
    bodyOf(
      api.POST('/api/v1/enrollments', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }),
    ),
  touches: [roots.enrollment, roots.task],
};

/** What the policy of some programs asks for: the word on membership, the years of management. */
export type Attestation = Pick<NewEnrollment, 'membershipAttested' | 'managementYears'>;

/** Sends an enrollment, with what is attested before it, if anything is. */
export const submitEnrollment = (id: string): Step<Attestation, Enrollment> => ({
  query: enrollmentQuery(id),
  send: async (attestation, from) => {
    const attested = Object.keys(attestation).length > 0 ? await attest(attestation, from) : from;
    const params = { path: { id }, header: ifMatch(attested) };
    return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/submit', { params }));
  },
  isDone: (_, { state }) => state !== 'DRAFT',
  touches: [roots.enrollment, roots.task],
});

function attest(body: Attestation, from: Versioned<Enrollment>): Promise<Versioned<Enrollment>> {
  const { id } = from.value;
  const params = { path: { id }, header: ifMatch(from) };
  const names = Object.keys(body) as (keyof Attestation)[];
  return changedOrSo(
    versionedBodyOf(api.PATCH('/api/v1/enrollments/{id}', { params, body })),
    () => versionedBodyOf(api.GET('/api/v1/enrollments/{id}', { params: { path: { id } } })),
    (now) => names.every((name) => now[name] === body[name]),
  );
}

export type OwnTransition = 'pause' | 'resume' | 'withdraw' | 'reopen';

const stateAfter: Record<OwnTransition, EnrollmentState> = {
  pause: 'PAUSED',
  resume: 'ACTIVE',
  withdraw: 'WITHDRAWN',
  reopen: 'DRAFT',
};

/** What people do with their own enrollment. */
export const changeEnrollment = (id: string): Step<OwnTransition, Enrollment> => ({
  query: enrollmentQuery(id),
  send: (verb, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.POST(`/api/v1/enrollments/{id}/${verb}`, { params }));
  },
  isDone: (verb, { state }) => state === stateAfter[verb],
  // Who leaves takes back what they asked and were asked.
  touches: [roots.enrollment, roots.task, roots.profile, roots.matchRequest],
});

/** What the support team or a manager decides about an enrollment. */
export type Decision =
  { verb: 'reopen' | 'complete-orientation' } | { verb: 'approve' | 'decline'; note: string };

const statesAfter: Record<Decision['verb'], readonly EnrollmentState[]> = {
  approve: ['SUPPORT_REVIEW', 'ORIENTATION', 'ACTIVE'],
  'complete-orientation': ['ACTIVE'],
  reopen: ['DRAFT'],
  decline: ['DECLINED'],
};

export const decideEnrollment = (id: string): Step<Decision, Enrollment> => ({
  query: enrollmentQuery(id),
  send: (decision, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    switch (decision.verb) {
      case 'reopen':
        return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/reopen', { params }));
      case 'complete-orientation':
        return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/complete-orientation', { params }));
      case 'approve':
      case 'decline': {
        const note = written(decision.note);
        const body = note ? { note } : {};
        return versionedBodyOf(api.POST(`/api/v1/enrollments/{id}/${decision.verb}`, { params, body }));
      }
    }
  },
  isDone: ({ verb }, { state }, before) => state !== before.state && statesAfter[verb].includes(state),
  // Who becomes active is listed from then on.
  touches: [roots.enrollment, roots.managerApproval, roots.task, roots.profile],
});

/** What became of one of many: done, or why not. */
export interface Outcome {
  enrollment: Enrollment;
  /** `changed`: it is no longer what was seen; `unsent`: an answer before it did not come. */
  failed?: ApiProblem | 'changed' | 'unsent';
}

export interface ManyDecided {
  chosen: readonly Enrollment[];
  decision: Decision;
  /** Told after each, with how many have been tried. */
  onProgress: (tried: number) => void;
}

/**
 * Decides many enrollments one by one, each only if it is still what was seen. One that fails does not hold up the
 * others; after one without an answer nothing more is sent.
 */
export const decideMany: Touching & { send: (many: ManyDecided) => Promise<Outcome[]> } = {
  send: async ({ chosen, decision, onProgress }) => {
    const outcomes: Outcome[] = [];
    let stopped = false;
    for (const enrollment of chosen) {
      const outcome: Outcome = stopped
        ? { enrollment, failed: 'unsent' }
        : await decideSeen(enrollment, decision);
      stopped ||= ApiProblem.isUnanswered(outcome.failed);
      outcomes.push(outcome);
      onProgress(outcomes.length);
    }
    return outcomes;
  },
  touches: [roots.enrollment, roots.managerApproval, roots.task, roots.profile],
};

async function decideSeen(seen: Enrollment, decision: Decision): Promise<Outcome> {
  try {
    const params = { path: { id: seen.id } };
    const now = await versionedBodyOf(api.GET('/api/v1/enrollments/{id}', { params }));
    if (now.value.updatedAt !== seen.updatedAt) return { enrollment: seen, failed: 'changed' };
    return { enrollment: (await decideEnrollment(seen.id).send(decision, now)).value };
  } catch (error) {
    if (ApiProblem.is(error)) return { enrollment: seen, failed: error };
    throw error;
  }
}
