import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Presentation, Program, Taxonomy, Term } from '@/shared/api';
import { useParticipant } from '../participant';
import { useProgramSlug } from './ProgramContext';
import { programQuery } from './resource';

/** The program the person is in. */
export function useProgram(): Program {
  return useParticipant().program;
}

/** The program of the site where nobody need be signed in, as soon as it is known. */
export function usePublicProgram(): Program | undefined {
  return useQuery(programQuery(useProgramSlug())).data;
}

/** The terms that the program uses. */
export function useTaxonomy(): Taxonomy {
  const { program, taxonomy } = useParticipant();
  return useMemo(() => usedTerms(taxonomy, program.presentation), [taxonomy, program]);
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

function usedTerms(all: Taxonomy, { unusedVocabularies, unusedTerms }: Presentation): Taxonomy {
  const used = { ...all };
  for (const list of Object.keys(vocabularies) as (keyof Taxonomy)[]) {
    used[list] = unusedVocabularies.includes(vocabularies[list])
      ? []
      : all[list].filter(({ code }) => !unusedTerms.includes(code));
  }
  return used;
}

/**
 * What the support team of a program is called, after "the"; "support team" until that is known. Without a program it
 * is that of the one on show.
 */
export function useSupportTeam(program?: string): string {
  const shown = useProgramSlug();
  return useQuery(programQuery(program ?? shown)).data?.presentation.supportTeam ?? 'support team';
}

/** What people of the program belong to. */
export function useUnitName(): string {
  return useProgram().presentation.unit.name;
}

/** The title of a code of the taxonomy; the code itself where it is not in there. */
export function useTermTitle(): (list: keyof Taxonomy, code: string) => string {
  const { taxonomy } = useParticipant();
  return useCallback(
    (list, code) => taxonomy[list].find((term: Term) => term.code === code)?.title ?? code,
    [taxonomy],
  );
}
