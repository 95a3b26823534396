import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, bodyOf, versionedBodyOf, type Enrollment } from '@/shared/api';
import { useProgramSlug } from '../program';
import { useSession } from '@/shared/session';

/** The enrollments of the person who is signed in, in one program. */
export const myEnrollmentsQuery = (program: string) =>
  queryOptions({
    queryKey: ['enrollments', 'mine', program],
    queryFn: async ({ signal }) => {
      const query = { program, person: 'me', limit: 50 };
      return (await bodyOf(api.GET('/api/v1/enrollments', { params: { query }, signal }))).items;
    },
  });

export const enrollmentQuery = (id: string) =>
  queryOptions({
    queryKey: ['enrollments', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/enrollments/{id}', { params: { path: { id } }, signal })),
  });

export const profileQuery = (id: string) =>
  queryOptions({
    queryKey: ['profiles', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/profiles/{id}', { params: { path: { id } }, signal })),
  });

export function useMyEnrollments() {
  const program = useProgramSlug();
  const { status } = useSession();
  return useQuery({ ...myEnrollmentsQuery(program), enabled: status === 'signedIn' });
}

/** An enrollment that still counts: a person may have left and joined again. */
export function isCurrent(enrollment: Enrollment): boolean {
  return enrollment.state !== 'WITHDRAWN';
}
