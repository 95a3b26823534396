import { queryOptions } from '@tanstack/react-query';
import { api, bodyOf } from '@/shared/api';
import { roots } from '../roots';

const seldomChanges = { staleTime: 60 * 60_000 };

export const programQuery = (slug: string) =>
  queryOptions({
    queryKey: [...roots.program, slug],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programs/{slug}', { params: { path: { slug } }, signal })),
    ...seldomChanges,
  });

export const taxonomyQuery = queryOptions({
  queryKey: roots.taxonomy,
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/taxonomy', { signal })),
  ...seldomChanges,
});
