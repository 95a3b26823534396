import { infiniteQueryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type IntakeItem,
  type IntakeState,
  type Step,
} from '@/shared/api';
import { roots } from '../roots';

/** What came in by email for a program, the longest waiting first. */
export const intakeQuery = (program: string, state?: IntakeState) =>
  infiniteQueryOptions({
    queryKey: [...roots.intake, 'of', program, state],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        program,
        limit: 50,
        ...(state ? { state: [state] } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return bodyOf(api.GET('/api/v1/intake-items', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const intakeItemQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.intake, 'one', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/intake-items/{id}', { params: { path: { id } }, signal })),
  });

/** Says that somebody took care of it, or puts it back. */
export const moveIntakeItem = (id: string): Step<IntakeState, IntakeItem> => ({
  query: intakeItemQuery(id),
  send: (target, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(
      target === 'DONE'
        ? api.POST('/api/v1/intake-items/{id}/complete', { params })
        : api.POST('/api/v1/intake-items/{id}/reopen', { params }),
    );
  },
  isDone: (target, { state }) => state === target,
  touches: [roots.intake],
});
