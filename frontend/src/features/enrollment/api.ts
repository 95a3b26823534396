import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  type Enrollment,
  type NewEnrollment,
  type Versioned,
} from '@/shared/api';
import type { PipelineFilter } from './filters';

export const stagesQuery = (program: string, role: PipelineFilter['role']) =>
  queryOptions({
    queryKey: ['enrollments', 'stages', program, role ?? 'all'],
    queryFn: async ({ signal }) => {
      const query = { program, ...(role ? { role } : {}) };
      return (await bodyOf(api.GET('/api/v1/enrollments/stages', { params: { query }, signal }))).items;
    },
  });

export const enrollmentsQuery = (program: string, { state, role, q, sort }: PipelineFilter) =>
  infiniteQueryOptions({
    queryKey: ['enrollments', 'list', program, { state, role, q, sort }],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        program,
        state: [state],
        sort,
        limit: 20,
        ...(role ? { role } : {}),
        ...(q ? { q } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/enrollments', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export function createEnrollment(body: NewEnrollment, idempotencyKey: string): Promise<Enrollment> {
  return bodyOf(
    api.POST('/api/v1/enrollments', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }),
  );
}

/** What the support team decides about an enrollment. */
export type Decision =
  { verb: 'approve' | 'reopen' | 'complete-orientation' } | { verb: 'decline'; note: string };

export function decide(decision: Decision, on: Versioned<Enrollment>): Promise<Versioned<Enrollment>> {
  const params = { path: { id: on.value.id }, header: ifMatch(on) };
  switch (decision.verb) {
    case 'approve':
      return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/approve', { params }));
    case 'reopen':
      return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/reopen', { params }));
    case 'complete-orientation':
      return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/complete-orientation', { params }));
    case 'decline': {
      const note = decision.note.trim();
      const body = note ? { note } : {};
      return versionedBodyOf(api.POST('/api/v1/enrollments/{id}/decline', { params, body }));
    }
  }
}
