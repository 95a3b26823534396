import type { Role } from '@/shared/api';

/** Who reads the fields of a profile, besides the person and the support team. */
export function readersOf(role: Role): string {
  // Only mentors are listed in the directory.
  return role === 'MENTOR' ? 'Seen by everyone in the program' : 'Seen by mentors you ask and your mentor';
}

/** Who reads what a person says about themselves. */
export const aboutReaders = {
  name: 'Seen by everyone who sees your profile',
  contact: 'Seen by people you’re matched with',
  team: 'Seen by the support team only',
  you: 'Seen by you only',
} as const;
