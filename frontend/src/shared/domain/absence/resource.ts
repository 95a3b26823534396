import { queryOptions } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Absence,
  type AbsenceUpdate,
  type Change,
  type NewAbsence,
  type Sending,
} from '@/shared/api';
import { roots } from '../roots';

/** The time away from a program that the person has said and that is not over. */
export const absencesQuery = (program: string) =>
  queryOptions({
    queryKey: [...roots.absence, program],
    queryFn: async ({ signal }) =>
      (await bodyOf(api.GET('/api/v1/me/absences', { params: { query: { program } }, signal }))).items,
  });

// Whoever is away is closed in the directory, and answers are due later.
const touches = [roots.absence, roots.profile, roots.matchRequest, roots.task];

/** Says when the person is away. */
export const planAbsence: Sending<NewAbsence, Absence> = {
  send: (body, idempotencyKey) => {
    const header = { 'Idempotency-Key': idempotencyKey };
    return bodyOf(api.POST('/api/v1/me/absences', { params: { header }, body }));
  },
  touches,
  awaits: [roots.absence],
};

export const absenceQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.absence, 'one', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/me/absences/{id}', { params: { path: { id } }, signal })),
  });

/** Moves the first or the last day. */
export const changeAbsence = (id: string): Change<AbsenceUpdate, Absence> => ({
  query: absenceQuery(id),
  send: (body, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/me/absences/{id}', { params, body }));
  },
  touches,
});

/** Cancels the time away of that id; from now on the person is here. */
export const cancelAbsence: Sending<string, unknown> = {
  send: async (id) => {
    const seen = await versionedBodyOf(api.GET('/api/v1/me/absences/{id}', { params: { path: { id } } }));
    const params = { path: { id }, header: ifMatch(seen) };
    return bodyOf(api.DELETE('/api/v1/me/absences/{id}', { params }));
  },
  touches,
  awaits: [roots.absence],
};
