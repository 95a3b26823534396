import type { AccountRole, Me, Versioned } from '@/shared/api';
import { useParticipant } from '../participant';

/** The person who is signed in. */
export function useMe(): Me {
  return useParticipant().me.value;
}

/** The person with the version that they change. */
export function useVersionedMe(): Versioned<Me> {
  return useParticipant().me;
}

export function useHasRole(...roles: AccountRole[]): boolean {
  return useMe().roles.some((role) => roles.includes(role));
}
