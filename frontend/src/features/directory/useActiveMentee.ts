import type { Enrollment } from '@/shared/api';
import { useMyEnrollments } from '@/shared/domain/enrollment';

/** The person's own enrollment as a mentee who takes part, if there is one. */
export function useActiveMentee(): Enrollment | undefined {
  return useMyEnrollments().data?.find(({ role, state }) => role === 'MENTEE' && state === 'ACTIVE');
}
