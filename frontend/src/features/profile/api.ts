import {
  api,
  ifMatch,
  versionedBodyOf,
  type Enrollment,
  type NewEnrollment,
  type Profile,
  type ProfileUpdate,
  type Versioned,
} from '@/shared/api';

/** What the policy of some programs asks for: the word on membership, the years of management. */
export type Attestation = Pick<NewEnrollment, 'membershipAttested' | 'managementYears'>;

export function updateEnrollment(
  body: Attestation,
  from: Versioned<Enrollment>,
): Promise<Versioned<Enrollment>> {
  const path = { id: from.value.id };
  return versionedBodyOf(
    api.PUT('/api/v1/enrollments/{id}', { params: { path, header: ifMatch(from) }, body }),
  );
}

export function submitEnrollment(from: Versioned<Enrollment>): Promise<Versioned<Enrollment>> {
  const path = { id: from.value.id };
  return versionedBodyOf(
    api.POST('/api/v1/enrollments/{id}/submit', { params: { path, header: ifMatch(from) } }),
  );
}

export type OwnTransition = 'pause' | 'resume' | 'withdraw' | 'reopen';

export function changeEnrollment(
  verb: OwnTransition,
  from: Versioned<Enrollment>,
): Promise<Versioned<Enrollment>> {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.POST(`/api/v1/enrollments/{id}/${verb}`, { params }));
}

export function updateProfile(body: ProfileUpdate, from: Versioned<Profile>): Promise<Versioned<Profile>> {
  const path = { id: from.value.id };
  return versionedBodyOf(api.PUT('/api/v1/profiles/{id}', { params: { path, header: ifMatch(from) }, body }));
}
