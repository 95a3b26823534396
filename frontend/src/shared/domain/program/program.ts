import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Program, Taxonomy, Term } from '@/shared/api';
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

export function useTaxonomy(): Taxonomy {
  return useParticipant().taxonomy;
}

/** The title of a code of the taxonomy; the code itself where it is not in there. */
export function useTermTitle(): (list: keyof Taxonomy, code: string) => string {
  const taxonomy = useTaxonomy();
  return useCallback(
    (list, code) => taxonomy[list].find((term: Term) => term.code === code)?.title ?? code,
    [taxonomy],
  );
}
