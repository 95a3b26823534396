import { queryOptions, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, bodyOf, type Presentation, type Taxonomy, type Term } from '../api';
import { useProgramSlug } from './ProgramContext';

const seldomChanges = { staleTime: 60 * 60_000 };

export const programQuery = (slug: string) =>
  queryOptions({
    queryKey: ['program', slug],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/programs/{slug}', { params: { path: { slug } }, signal })),
    ...seldomChanges,
  });

export const taxonomyQuery = queryOptions({
  queryKey: ['taxonomy'],
  queryFn: ({ signal }) => bodyOf(api.GET('/api/v1/taxonomy', { signal })),
  ...seldomChanges,
});

export function useProgram() {
  return useQuery(programQuery(useProgramSlug()));
}

/** The terms that the program uses. */
export function useTaxonomy() {
  const presentation = useProgram().data?.presentation;
  const select = useCallback((all: Taxonomy) => usedTerms(all, presentation), [presentation]);
  return useQuery({ ...taxonomyQuery, select });
}

const vocabularies: Record<keyof Taxonomy, Presentation['unusedVocabularies'][number]> = {
  focusAreas: 'FOCUS_AREA',
  topics: 'TOPIC',
  controlFamilies: 'CONTROL_FAMILY',
  workRoles: 'WORK_ROLE',
  competencyAreas: 'COMPETENCY_AREA',
  certifications: 'CERTIFICATION',
  qualities: 'QUALITY',
};

function usedTerms(all: Taxonomy, presentation: Presentation | undefined): Taxonomy {
  if (!presentation) return all;
  const { unusedVocabularies, unusedTerms } = presentation;
  const used = { ...all };
  for (const list of Object.keys(vocabularies) as (keyof Taxonomy)[]) {
    used[list] = unusedVocabularies.includes(vocabularies[list])
      ? []
      : all[list].filter(({ code }) => !unusedTerms.includes(code));
  }
  return used;
}

/** What the support team of the program is called, after "the"; "support team" until that is known. */
export function useSupportTeam(): string {
  return useProgram().data?.presentation.supportTeam ?? 'support team';
}

/** What people of the program belong to; "Organization" until that is known. */
export function useUnitName(): string {
  return useProgram().data?.presentation.unit.name ?? 'Organization';
}

/** The title of a code of the taxonomy; the code itself until the titles are here. */
export function useTermTitle(): (list: keyof Taxonomy, code: string) => string {
  const { data } = useQuery(taxonomyQuery);
  return useCallback(
    (list, code) => data?.[list].find((term: Term) => term.code === code)?.title ?? code,
    [data],
  );
}
