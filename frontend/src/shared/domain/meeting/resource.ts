import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  api,
  ApiProblem,
  bodyOf,
  changedOrSo,
  ifMatch,
  versionedBodyOf,
  versionedQuery,
  type Change,
  type Meeting,
  type MeetingReport,
  type MeetingReportUpdate,
  type MeetingState,
  type NewMeeting,
  type NewNote,
  type Note,
  type Sending,
  type Step,
  type Touching,
  type Versioned,
} from '@/shared/api';
import { roots } from '../roots';

export const meetingQuery = (id: string) =>
  versionedQuery({
    queryKey: [...roots.meeting, 'one', id],
    queryFn: ({ signal }) =>
      versionedBodyOf(api.GET('/api/v1/meetings/{id}', { params: { path: { id } }, signal })),
  });

/** The meetings of one engagement, latest first. */
export const meetingsQuery = (engagementId: string) =>
  infiniteQueryOptions({
    queryKey: [...roots.meeting, 'of', engagementId],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        sort: '-startsAt' as const,
        limit: 50,
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const params = { path: { id: engagementId }, query };
      return bodyOf(api.GET('/api/v1/engagements/{id}/meetings', { params, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const reportQuery = (meetingId: string) =>
  versionedQuery({
    queryKey: [...roots.meeting, 'report', meetingId],
    queryFn: ({ signal }) => {
      const params = { path: { id: meetingId } };
      return versionedBodyOf(api.GET('/api/v1/meetings/{id}/report', { params, signal }));
    },
  });

/** The reports that ask the support team for help and wait for it, the latest first. */
export const helpWantedQuery = (program: string) =>
  queryOptions({
    queryKey: [...roots.meeting, 'help-wanted', program],
    queryFn: ({ signal }) => {
      const query = { program, helpWanted: true, helpHandled: false, limit: 200 };
      return bodyOf(api.GET('/api/v1/meeting-reports', { params: { query }, signal }));
    },
  });

/** The support team says that it has given the help that a report asks for. */
export const handleHelp = (meetingId: string): Step<undefined, MeetingReport> => ({
  query: reportQuery(meetingId),
  send: (_, from) => {
    const params = { path: { id: meetingId }, header: ifMatch(from) };
    return versionedBodyOf(api.POST('/api/v1/meetings/{id}/report/handle-help', { params }));
  },
  isDone: (_, { helpHandledAt }) => helpHandledAt !== undefined,
  touches: [roots.meeting],
});

/** The notes on a meeting that a person may read: their own, with its version, and the other one's. */
export interface Notes {
  mine: Versioned<Note> | undefined;
  others: Note[];
}

export const notesQuery = (meetingId: string, me: string) =>
  queryOptions({
    queryKey: [...notesOn(meetingId), me],
    queryFn: async ({ signal }): Promise<Notes> => {
      const params = { path: { id: meetingId } };
      const { items } = await bodyOf(api.GET('/api/v1/meetings/{id}/notes', { params, signal }));
      const mine = items.find(({ author }) => author.id === me);
      return {
        mine: mine && (await readNote(mine.id, signal)),
        others: items.filter((note) => note !== mine),
      };
    },
  });

const notesOn = (meetingId: string) => [...roots.meeting, 'notes', meetingId];

function readNote(id: string, signal?: AbortSignal) {
  const params = { path: { id } };
  return versionedBodyOf(api.GET('/api/v1/notes/{id}', { params, ...(signal ? { signal } : {}) }));
}

/** What shows meetings: the mentorship with its counts, and what waits for the person. */
const around = [roots.meeting, roots.engagement, roots.task];

export const scheduleMeeting = (engagementId: string): Sending<NewMeeting, Meeting> => ({
  send: (body, idempotencyKey) => {
    const params = { path: { id: engagementId }, header: { 'Idempotency-Key': idempotencyKey } };
    return bodyOf(api.POST('/api/v1/engagements/{id}/meetings', { params, body }));
  },
  touches: around,
});

export const changeMeeting = (id: string): Change<NewMeeting, Meeting> => ({
  query: meetingQuery(id),
  send: (body, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/meetings/{id}', { params, body }));
  },
  touches: around,
});

export type MeetingStep = 'cancel' | 'miss' | 'hold';

const stateAfter: Record<MeetingStep, MeetingState> = { cancel: 'CANCELLED', miss: 'MISSED', hold: 'HELD' };

export const stepMeeting = (id: string): Step<MeetingStep, Meeting> => ({
  query: meetingQuery(id),
  send: (step, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.POST(`/api/v1/meetings/{id}/${step}`, { params }));
  },
  isDone: (step, { state }) => state === stateAfter[step],
  touches: around,
});

/** Files or amends a report. It counts as done with what was sent along: then {@link reportFiled} is read again. */
export const fileReport = (meetingId: string): Change<MeetingReportUpdate, MeetingReport> => ({
  query: reportQuery(meetingId),
  send: (body, from) => {
    const params = { path: { id: meetingId }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/meetings/{id}/report', { params, body }));
  },
  touches: [],
});

/** What a filed report touches. What can be done with the meeting has changed, and the screen goes on from that. */
export const reportFiled = (meetingId: string): Touching => ({
  touches: [roots.engagement, roots.task, [...roots.meeting, 'of'], [...roots.meeting, 'help-wanted']],
  awaits: [meetingQuery(meetingId).queryKey],
});

export const writeNote = (meetingId: string): Sending<NewNote, Versioned<Note>> => ({
  send: (body, idempotencyKey) => {
    const params = { path: { id: meetingId }, header: { 'Idempotency-Key': idempotencyKey } };
    return versionedBodyOf(api.POST('/api/v1/meetings/{id}/notes', { params, body }));
  },
  touches: [notesOn(meetingId)],
});

export const changeNote = (meetingId: string, id: string): Change<NewNote, Note> => ({
  query: {
    queryKey: [...roots.meeting, 'note', id],
    queryFn: ({ signal }) => readNote(id, signal),
  },
  send: (body, from) => {
    const params = { path: { id }, header: ifMatch(from) };
    return versionedBodyOf(api.PATCH('/api/v1/notes/{id}', { params, body }));
  },
  touches: [notesOn(meetingId)],
});

export const deleteNote = (meetingId: string): Sending<Versioned<Note>, void> => ({
  send: async (from) => {
    const params = { path: { id: from.value.id }, header: ifMatch(from) };
    try {
      await bodyOf(api.DELETE('/api/v1/notes/{id}', { params }));
    } catch (error) {
      // Gone is what it should be: the answer to a first try may have been lost.
      if (!ApiProblem.is(error, 'not-found')) throw error;
    }
  },
  touches: [notesOn(meetingId)],
});

/** Saves a note as it is typed now: writes it, changes the one that was seen, or deletes one that was emptied. */
export const saveNote = (
  meetingId: string,
  seen: Versioned<Note> | undefined,
): Sending<NewNote, Versioned<Note> | undefined> => ({
  send: async (note, idempotencyKey) => {
    if (!seen) return writeNote(meetingId).send(note, idempotencyKey);
    const { id } = seen.value;
    if (note.text !== '') {
      return changedOrSo(
        changeNote(meetingId, id).send(note, seen),
        () => readNote(id),
        ({ text, shared }) => text === note.text && shared === note.shared,
      );
    }
    await deleteNote(meetingId).send(seen, idempotencyKey);
    return undefined;
  },
  touches: [notesOn(meetingId)],
});
