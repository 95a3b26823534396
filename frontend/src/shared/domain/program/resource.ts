import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, bodyOf, type Taxonomy, type Term } from '@/shared/api';
import { roots } from '../roots';
import { useProgramSlug } from './ProgramContext';

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

export function useProgram() {
  return useQuery(programQuery(useProgramSlug()));
}

export function useTaxonomy() {
  return useQuery(taxonomyQuery);
}

/** The title of a code of the taxonomy; the code itself until the titles are here. */
export function useTermTitle(): (list: keyof Taxonomy, code: string) => string {
  const { data } = useTaxonomy();
  return useCallback(
    (list, code) => data?.[list].find((term: Term) => term.code === code)?.title ?? code,
    [data],
  );
}
