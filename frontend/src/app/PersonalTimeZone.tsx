import { useContext, type ReactNode } from 'react';
import { TimeZoneContext } from '@/shared/ui/format';
import { useMe } from '@/shared/domain/me';

/** Tells times in the zone the person chose; until that is known, in the browser's. */
export function PersonalTimeZone({ children }: { children: ReactNode }) {
  const browser = useContext(TimeZoneContext);
  const chosen = useMe().data?.value.timeZone;
  return <TimeZoneContext value={chosen ?? browser}>{children}</TimeZoneContext>;
}
