import type { PersonRef, Role } from '@/shared/api';
import { isolated } from '@/shared/ui/text';

interface Pair {
  mentee: PersonRef;
  mentor: PersonRef;
}

/** Where someone stands towards a pair; people of the support team are neither of the two. */
export interface Standing {
  role: Role | undefined;
  /** The one the person meets. */
  other: PersonRef | undefined;
  /** "Theo Mentor" to one of the two, "Maya Mentee and Theo Mentor" to everyone else; for sentences and headings. */
  name: string;
}

export function standingIn({ mentee, mentor }: Pair, me: string): Standing {
  if (me === mentor.id) return { role: 'MENTOR', other: mentee, name: isolated(mentee.name) };
  if (me === mentee.id) return { role: 'MENTEE', other: mentor, name: isolated(mentor.name) };
  return { role: undefined, other: undefined, name: `${isolated(mentee.name)} and ${isolated(mentor.name)}` };
}
