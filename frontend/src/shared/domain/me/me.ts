import { useQuery } from '@tanstack/react-query';
import type { AccountRole } from '@/shared/api';
import { useSession } from '@/shared/session';
import { meQuery } from './resource';

export function useMe() {
  const { status } = useSession();
  return useQuery({ ...meQuery, enabled: status === 'signedIn' });
}

export function useHasRole(...roles: AccountRole[]): boolean {
  const me = useMe();
  return me.data?.value.roles.some((role) => roles.includes(role)) ?? false;
}
