import { createContext, useContext } from 'react';

/** Where nothing better is known: what is told in it says so. */
const lastResort = 'UTC';

/** Whether times can be told in a zone here. Browsers and servers know zones by rules of different age. */
export function isKnownZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The zone of this browser, if it is one that can be chosen: a place, not an offset, an abbreviation such as `EST`,
 * or `Etc/Unknown`.
 */
export function browserZone(): string | undefined {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions() as { timeZone: string | undefined };
  const choosable = timeZone !== undefined && timeZone.includes('/') && !timeZone.startsWith('Etc/');
  return choosable && isKnownZone(timeZone) ? timeZone : undefined;
}

/** The first of the zones that times can be told in here. */
export function firstKnownZone(...timeZones: string[]): string {
  return timeZones.find(isKnownZone) ?? browserZone() ?? lastResort;
}

/** The time zone dates are told in: the person's own, until it is known the browser's. */
export const TimeZoneContext = createContext<string>(firstKnownZone());

export function useTimeZone(): string {
  return useContext(TimeZoneContext);
}
