import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { cut, problem, type FakeServer } from '@testing/fakeServer';
import { ids, mentor, note } from '@testing/fixtures';
import { mentorshipWorld, reportingWorld, withNotes } from '@testing/mentorships';
import { asParticipant, renderAt } from '@testing/renderAt';
import { notesQuery } from '@/shared/domain/meeting';
import { meetingRoutes } from '../routes';

const routes = asParticipant(meetingRoutes);
const meeting = `/meetings/${ids.meeting}`;
const report = `${meeting}/report`;
const afterTheMeeting = new Date('2026-11-25T15:00:00Z');
const mine = 'From this tab.';
const theirs = 'From the other tab.';

/** Another tab asks for something: this one is not told. */
function elsewhere(server: FakeServer, method: string, address: string) {
  const path = `/api/v1${address}`;
  const url = new URL(path, location.href);
  const sent: Record<string, string> = { POST: 'application/json', PATCH: 'application/merge-patch+json' };
  const type = sent[method];
  const headers = { 'if-match': '"1"', ...(type && { 'content-type': type }) };
  const body = type && { text: theirs, shared: false };
  return server.handle({ method, path, url, headers, body });
}

const writeElsewhere = (server: FakeServer) => elsewhere(server, 'POST', `${meeting}/notes`);
const changeElsewhere = (server: FakeServer) => elsewhere(server, 'PATCH', `/notes/${note.id}`);

function expectStored(server: FakeServer, text: string) {
  expect(elsewhere(server, 'GET', `/notes/${note.id}`)).toMatchObject({
    body: expect.stringContaining(text) as string,
  });
}

async function begin(server: FakeServer, at: string) {
  const view = renderAt({ routes, at, server });
  const field = await screen.findByLabelText(/Your note/);
  await view.user.clear(field);
  await view.user.type(field, mine);
  return view;
}

async function fileReport({ user }: ReturnType<typeof renderAt>) {
  vi.setSystemTime(afterTheMeeting);
  await user.click(screen.getByLabelText('Quite a bit'));
  await user.click(screen.getByRole('button', { name: 'Send the report' }));
}

async function expectChoice(server: FakeServer, { user }: ReturnType<typeof renderAt>) {
  await user.click(await screen.findByRole('button', { name: 'Save the note' }));
  expect(
    await screen.findByRole('heading', { name: 'This was changed in the meantime' }),
  ).toBeInTheDocument();
  expect(screen.getByText(theirs)).toBeInTheDocument();
  expect(screen.getByLabelText(/Your note/)).toHaveValue(mine);
  expectStored(server, theirs);
  await user.click(screen.getByRole('button', { name: 'Save my version' }));
  expect(await screen.findByRole('button', { name: 'Save the note' })).toBeInTheDocument();
  expectStored(server, mine);
}

it('lets the author choose between a note begun here and the one written elsewhere meanwhile', async () => {
  const server = withNotes(mentorshipWorld(mentor));
  (await begin(server, meeting)).unmount();
  writeElsewhere(server);
  await expectChoice(server, renderAt({ routes, at: meeting, server }));
});

it('shows both notes at once when the one that is sent turns out to be a second one', async () => {
  const server = withNotes(mentorshipWorld(mentor));
  const { user } = await begin(server, meeting);
  writeElsewhere(server);
  await user.click(screen.getByRole('button', { name: 'Save the note' }));
  expect(
    await screen.findByRole('heading', { name: 'This was changed in the meantime' }),
  ).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
  expect(screen.getByText(theirs)).toBeInTheDocument();
  expect(screen.getByLabelText(/Your note/)).toHaveValue(mine);
  await user.click(screen.getByRole('button', { name: 'Save my version' }));
  expect(await screen.findByRole('button', { name: 'Save the note' })).toBeInTheDocument();
  expectStored(server, mine);
});

it('counts a note as deleted when it is gone, though the answer to that was lost', async () => {
  const server = withNotes(mentorshipWorld(mentor), note);
  const { user } = renderAt({ routes, at: meeting, server });
  server.on('delete', '/api/v1/notes/{id}', () => {
    server.on('get', '/api/v1/meetings/{id}/notes', { items: [], total: 0 });
    server.on('delete', '/api/v1/notes/{id}', problem('not-found', 404));
    return cut;
  });
  await user.click(await screen.findByRole('button', { name: 'Delete the note' }));
  expect(await screen.findByText(/can’t reach the server/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Delete the note' }));
  expect(await screen.findByText('Your note is deleted.')).toBeInTheDocument();
});

it('lets the author choose when the note was deleted and written anew at the same version', async () => {
  const server = withNotes(mentorshipWorld(mentor), { ...note, id: ids.heldMeeting });
  (await begin(server, meeting)).unmount();
  withNotes(server, { ...note, text: theirs });
  await expectChoice(server, renderAt({ routes, at: meeting, server }));
});

it('does not offer to delete a note that the author has not seen for their draft', async () => {
  const server = withNotes(mentorshipWorld(mentor));
  (await begin(server, meeting)).unmount();
  writeElsewhere(server);
  renderAt({ routes, at: meeting, server });
  expect(await screen.findByRole('button', { name: 'Save the note' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Delete the note' })).not.toBeInTheDocument();
});

it('does not delete a note that was changed elsewhere, though its new version was read meanwhile', async () => {
  const server = withNotes(mentorshipWorld(mentor), note);
  const { user, queryClient } = await begin(server, meeting);
  changeElsewhere(server);
  await queryClient.invalidateQueries({ queryKey: notesQuery(ids.meeting, mentor.id).queryKey });
  await user.click(screen.getByRole('button', { name: 'Delete the note' }));
  expect(await screen.findByText(/Someone changed this in the meantime/)).toBeInTheDocument();
  expectStored(server, theirs);
});

it('files the report and keeps the note that was written elsewhere while one was begun with it', async () => {
  const server = withNotes(reportingWorld());
  (await begin(server, report)).unmount();
  writeElsewhere(server);
  const view = renderAt({ routes, at: report, server });
  expect(await screen.findByLabelText(/Your note/)).toHaveValue(mine);
  await fileReport(view);
  expect(await screen.findByText(/your note is not saved yet/)).toBeInTheDocument();
  await expectChoice(server, view);
});

it('files the report and keeps the note that was changed elsewhere while it was changed with it', async () => {
  const server = withNotes(reportingWorld(), note);
  (await begin(server, report)).unmount();
  changeElsewhere(server);
  const view = renderAt({ routes, at: report, server });
  expect(await screen.findByLabelText(/Your note/)).toHaveValue(mine);
  await fileReport(view);
  expect(await screen.findByText(/your note is not saved yet/)).toBeInTheDocument();
  await expectChoice(server, view);
});

it('files the report without the note that was not touched, though it was changed elsewhere and read again', async () => {
  const server = withNotes(reportingWorld(), note);
  const view = renderAt({ routes, at: report, server });
  expect(await screen.findByLabelText(/Your note/)).toHaveValue(note.text);
  changeElsewhere(server);
  await view.queryClient.invalidateQueries({ queryKey: notesQuery(ids.meeting, mentor.id).queryKey });
  await fileReport(view);
  expect(await screen.findByText('Thank you. Your report is filed.')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Save the note' })).toBeInTheDocument();
  expect(screen.queryByText(/your note is not saved yet/)).not.toBeInTheDocument();
  expectStored(server, theirs);
});
