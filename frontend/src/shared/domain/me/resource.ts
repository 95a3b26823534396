import {
  api,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Change,
  type Me,
  type MeUpdate,
} from '@/shared/api';
import { roots } from '../roots';

/** Who is signed in, with the version of what they may change. */
export const meQuery = versionedQuery({
  queryKey: roots.me,
  queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
});

export const updateMe: Change<MeUpdate, Me> = {
  query: meQuery,
  send: (body, from) => versionedBodyOf(api.PATCH('/api/v1/me', { params: { header: ifMatch(from) }, body })),
  // Profiles show the component, and count what is filled in.
  touches: [roots.profile],
};
