import { useQuery } from '@tanstack/react-query';
import type { Enrollment } from '@/shared/api';
import { useSession } from '@/shared/session';
import { useProgramSlug } from '../program';
import { myEnrollmentsQuery } from './resource';

export function useMyEnrollments() {
  const program = useProgramSlug();
  const { status } = useSession();
  return useQuery({ ...myEnrollmentsQuery(program), enabled: status === 'signedIn' });
}

/** An enrollment that still counts: a person may have left and joined again. */
export function isCurrent(enrollment: Enrollment): boolean {
  return enrollment.state !== 'WITHDRAWN';
}
