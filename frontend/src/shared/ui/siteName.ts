import { createContext } from 'react';

/** What the window's name ends with, after the name of the screen. */
export const SiteName = createContext<string | undefined>(undefined);
