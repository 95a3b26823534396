import { createContext, useContext } from 'react';

/** The slug of the program the person is looking at. */
export const ProgramContext = createContext<string>('');

/** Chooses another program to look at, by its slug. */
export const ChooseProgramContext = createContext<(slug: string) => void>(() => undefined);

export function useChooseProgram(): (slug: string) => void {
  return useContext(ChooseProgramContext);
}

export function useProgramSlug(): string {
  return useContext(ProgramContext);
}
