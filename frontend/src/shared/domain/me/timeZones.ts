import { browserZone } from '@/shared/ui/format';

const named: Record<string, string> = {
  'America/New_York': 'Eastern',
  'America/Chicago': 'Central',
  'America/Denver': 'Mountain',
  'America/Phoenix': 'Mountain, no daylight saving (Arizona)',
  'America/Los_Angeles': 'Pacific',
  'America/Anchorage': 'Alaska',
  'Pacific/Honolulu': 'Hawaii',
  'America/Puerto_Rico': 'Atlantic (Puerto Rico)',
  'Pacific/Guam': 'Guam',
};

/** The zones people here live in, and the one that this person or browser has, if it is a place. */
export function timeZoneOptions(current: string): { value: string; label: string }[] {
  const browser = browserZone();
  const codes = new Set([...Object.keys(named), current, ...(browser ? [browser] : [])]);
  return [...codes].map((value) => ({ value, label: named[value] ?? value.replaceAll('_', ' ') }));
}
