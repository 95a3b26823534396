import { useQuery } from '@tanstack/react-query';
import type { Enrollment } from '@/shared/api';
import { useProgramSlug } from '../program';
import { myEnrollmentsQuery } from './resource';

export function useMyEnrollments() {
  return useQuery(myEnrollmentsQuery(useProgramSlug()));
}

/** An enrollment that still counts: a person may have left and joined again. */
export function isCurrent(enrollment: Enrollment): boolean {
  return enrollment.state !== 'WITHDRAWN';
}
