import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, versionedBodyOf, type AccountRole } from '@/shared/api';
import { useSession } from '@/shared/session';

/** Who is signed in, with the version of what they may change. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => versionedBodyOf(api.GET('/api/v1/me', { signal })),
  staleTime: 60_000,
});

export function useMe() {
  const { status } = useSession();
  return useQuery({ ...meQuery, enabled: status === 'signedIn' });
}

export function useHasRole(...roles: AccountRole[]): boolean {
  const me = useMe();
  return me.data?.value.roles.some((role) => roles.includes(role)) ?? false;
}
