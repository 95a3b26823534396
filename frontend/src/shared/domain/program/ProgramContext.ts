import { createContext, useContext } from 'react';

/** The slug of the program the person is looking at. */
export const ProgramContext = createContext<string>('');

export function useProgramSlug(): string {
  return useContext(ProgramContext);
}
