import { useQuery } from '@tanstack/react-query';
import type { Enrollment, Profile, Program, Taxonomy, Versioned } from '@/shared/api';
import { enrollmentQuery } from '@/shared/domain/enrollment';
import { profileQuery } from '@/shared/domain/profile';
import { useProgram, useTaxonomy } from '@/shared/domain/program';

export interface ProfileParts {
  enrollment: Versioned<Enrollment>;
  profile: Versioned<Profile>;
  program: Program;
  taxonomy: Taxonomy;
}

/** All that editing a profile stands on, as one thing that loads or fails. */
export function useProfileParts(enrollmentId: string) {
  const enrollment = useQuery(enrollmentQuery(enrollmentId));
  const profileId = enrollment.data?.value.profileId;
  const profile = useQuery({ ...profileQuery(profileId ?? ''), enabled: profileId !== undefined });
  const program = useProgram();
  const taxonomy = useTaxonomy();

  const failed = [enrollment, profile].find((query) => query.isError && query.data === undefined);
  const parts: ProfileParts | undefined =
    enrollment.data && profile.data
      ? { enrollment: enrollment.data, profile: profile.data, program, taxonomy }
      : undefined;
  return { parts, error: failed?.error ?? null, retry: () => void failed?.refetch() };
}
