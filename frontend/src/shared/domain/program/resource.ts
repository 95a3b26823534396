import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api';
import { roots } from '../roots';

const seldomChanges = { staleTime: 60 * 60_000 };

export const programQuery = (slug: string) =>
  queryOptions({
    queryKey: [...roots.program, 'one', slug],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programs/{slug}', { params: { path: { slug } }, signal })),
    ...seldomChanges,
  });

/** All programs of the installation. */
export const programsQuery = queryOptions({
  queryKey: [...roots.program, 'all'],
  queryFn: async ({ signal }) => (await bodyOf(api.GET('/api/v1/programs', { signal }))).items,
  ...seldomChanges,
});

export const taxonomyQuery = queryOptions({
  queryKey: roots.taxonomy,
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/taxonomy', { signal })),
  ...seldomChanges,
});
