import { createContext, useContext } from 'react';

export const TitleFocusContext = createContext<() => void>(() => undefined);

/** Moves the focus to the title of the screen, where an action has taken away its own button. */
export function useTitleFocus(): () => void {
  return useContext(TitleFocusContext);
}
