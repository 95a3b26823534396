import { createContext, useContext } from 'react';

/** The time zone dates are told in: the person's own, until it is known the browser's. */
export const TimeZoneContext = createContext<string>(Intl.DateTimeFormat().resolvedOptions().timeZone);

export function useTimeZone(): string {
  return useContext(TimeZoneContext);
}
