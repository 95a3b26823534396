import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Change,
  type Profile,
  type ProfileAudience,
  type ProfilesQuery,
  type ProfileUpdate,
} from '@/shared/api';
import { roots } from '../roots';

export const profileQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.profile, id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/profiles/{id}', { params: { path: { id } }, signal })),
  });

/** A profile as these see it, by the API's own word. */
export const profileAsQuery = (id: string, as: ProfileAudience) =>
  versionedQuery({
    queryKey: [...roots.profile, id, 'as', as],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/profiles/{id}', { params: { path: { id }, query: { as } }, signal })),
  });

/** The profiles that a filter finds, page by page, with how many each further filter would leave. */
export const directoryQuery = (filter: ProfilesQuery) =>
  infiniteQueryOptions({
    queryKey: [...roots.profile, 'directory', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
      return bodyOf(api.GET('/api/v1/profiles', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Only how many a filter finds. */
export const directoryTotalQuery = (filter: ProfilesQuery) =>
  queryOptions({
    queryKey: [...roots.profile, 'directory-total', filter],
    queryFn: async ({ signal }) => {
      const query = { ...filter, limit: 1 };
      return (await bodyOf(api.GET('/api/v1/profiles', { params: { query }, signal }))).total;
    },
  });

export const updateProfile = (id: string): Change<ProfileUpdate, Profile> => ({
  query: profileQuery(id),
  send: (body, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/profiles/{id}', { params, body }));
  },
  touches: [roots.profile, roots.task],
});
