import { queryOptions, type QueryClient } from '@tanstack/react-query';
import {
  api,
  bodyOf,
  ifMatch,
  versionedBodyOf,
  type Meeting,
  type MeetingReport,
  type MeetingReportUpdate,
  type NewMeeting,
  type NewNote,
  type Note,
  type Versioned,
} from '@/shared/api';
import { noteOfValues, type NoteValues } from './note/noteForm';

export const reportQuery = (meetingId: string) =>
  queryOptions({
    queryKey: ['meetings', meetingId, 'report'],
    queryFn: ({ signal }) => {
      const params = { path: { id: meetingId } };
      return versionedBodyOf(api.GET('/api/v1/meetings/{id}/report', { params, signal }));
    },
  });

export function scheduleMeeting(engagementId: string, body: NewMeeting, idempotencyKey: string) {
  const params = { path: { id: engagementId }, header: { 'Idempotency-Key': idempotencyKey } };
  return bodyOf(api.POST('/api/v1/engagements/{id}/meetings', { params, body }));
}

export function changeMeeting(body: NewMeeting, from: Versioned<Meeting>) {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.PUT('/api/v1/meetings/{id}', { params, body }));
}

export type Step = 'cancel' | 'miss' | 'hold';

export function takeStep(step: Step, from: Versioned<Meeting>) {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.POST(`/api/v1/meetings/{id}/${step}`, { params }));
}

export function fileReport(body: MeetingReportUpdate, from: Versioned<MeetingReport>) {
  const params = { path: { id: from.value.meetingId }, header: ifMatch(from) };
  return versionedBodyOf(api.PUT('/api/v1/meetings/{id}/report', { params, body }));
}

/** The notes on a meeting that a person may read: their own, with its version, and the other one's. */
export interface Notes {
  mine: Versioned<Note> | undefined;
  others: Note[];
}

export const notesKey = (meetingId: string) => ['meetings', meetingId, 'notes'];

export const notesQuery = (meetingId: string, me: string) =>
  queryOptions({
    queryKey: [...notesKey(meetingId), me],
    queryFn: async ({ signal }): Promise<Notes> => {
      const params = { path: { id: meetingId } };
      const { items } = await bodyOf(api.GET('/api/v1/meetings/{id}/notes', { params, signal }));
      const mine = items.find(({ author }) => author.id === me);
      return {
        mine: mine && (await noteOf(mine.id, signal)),
        others: items.filter((note) => note !== mine),
      };
    },
  });

export function noteOf(id: string, signal?: AbortSignal) {
  const options = signal ? { signal } : {};
  return versionedBodyOf(api.GET('/api/v1/notes/{id}', { params: { path: { id } }, ...options }));
}

export function writeNote(meetingId: string, body: NewNote, idempotencyKey: string) {
  const params = { path: { id: meetingId }, header: { 'Idempotency-Key': idempotencyKey } };
  return versionedBodyOf(api.POST('/api/v1/meetings/{id}/notes', { params, body }));
}

export function changeNote(body: NewNote, from: Versioned<Note>) {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  return versionedBodyOf(api.PUT('/api/v1/notes/{id}', { params, body }));
}

export async function deleteNote(from: Versioned<Note>): Promise<void> {
  const params = { path: { id: from.value.id }, header: ifMatch(from) };
  await bodyOf(api.DELETE('/api/v1/notes/{id}', { params }));
}

/** Saves what was typed into a note: writes it, changes the one that was seen, or deletes one that was emptied. */
export async function saveNote(
  meetingId: string,
  typed: NoteValues,
  seen: Versioned<Note> | undefined,
  idempotencyKey: string,
): Promise<Versioned<Note> | undefined> {
  const note = noteOfValues(typed);
  if (!seen) return writeNote(meetingId, note, idempotencyKey);
  if (note.text !== '') return changeNote(note, seen);
  await deleteNote(seen);
  return undefined;
}

/** What else shows meetings: the mentorship with its counts, and what waits for the person. */
export function refreshAround(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({ queryKey: ['engagements'] });
  void queryClient.invalidateQueries({ queryKey: ['tasks'] });
}
