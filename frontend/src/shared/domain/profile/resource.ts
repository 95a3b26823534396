import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  api,
  ApiProblem,
  bodyOf,
  fetchWithProgress,
  fileType,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Change,
  type Profile,
  type ProfileAudience,
  type ProfilesQuery,
  type ProfileUpdate,
  type Step,
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

/** The mentors who fit a mentee best, the best first. */
export const recommendationsQuery = (menteeProfileId: string) =>
  queryOptions({
    queryKey: [...roots.profile, menteeProfileId, 'recommendations'],
    queryFn: async ({ signal }) => {
      const params = { path: { id: menteeProfileId } };
      return (await bodyOf(api.GET('/api/v1/profiles/{id}/recommendations', { params, signal }))).items;
    },
  });

/** How well a mentor fits a mentee, and what stands in the way. */
export const fitQuery = (menteeProfileId: string, mentorProfileId: string) =>
  queryOptions({
    queryKey: [...roots.profile, menteeProfileId, 'fit', mentorProfileId],
    queryFn: ({ signal }) => {
      const params = { path: { id: menteeProfileId, mentorProfileId } };
      return bodyOf(api.GET('/api/v1/profiles/{id}/recommendations/{mentorProfileId}', { params, signal }));
    },
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

export type ResumeChange =
  | { kind: 'remove' }
  | { kind: 'send'; file: File; name: string; size: number; onProgress: (share: number) => void };

/** What a person does with their own résumé: a part of the profile, with its version. */
export const changeResume = (id: string): Step<ResumeChange, Profile> => ({
  query: profileQuery(id),
  send: (change, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    if (change.kind === 'remove')
      return versionedBodyOf(api.DELETE('/api/v1/profiles/{id}/resume', { params }));
    return versionedBodyOf(
      api.PUT('/api/v1/profiles/{id}/resume', {
        params,
        headers: { 'Content-Type': fileType },
        body: '',
        bodySerializer: () => change.file,
        fetch: fetchWithProgress(change.onProgress),
      }),
    );
  },
  isDone: (change, { resume }, before) =>
    change.kind === 'remove'
      ? resume === undefined
      : resume?.size === change.size && resume.uploadedAt !== before.resume?.uploadedAt,
  touches: [roots.profile],
});

/** The file itself, and what the server calls it. */
export async function fetchResume(id: string): Promise<{ content: Blob; name: string }> {
  const { data, error, response } = await api.GET('/api/v1/profiles/{id}/resume', {
    params: { path: { id } },
    headers: { Accept: `${fileType}, application/problem+json` },
    parseAs: 'blob',
  });
  if (!response.ok || data === undefined) throw ApiProblem.of(response, error);
  const name = /filename="([\w.-]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return { content: data, name: name ?? 'resume' };
}
