import { screen, waitFor } from '@testing-library/react';
import { problem } from '@testing/fakeServer';
import { helpReport, ids, mentor, note } from '@testing/fixtures';
import { mentorshipWorld, supportWorld, withNotes } from '@testing/mentorships';
import { menteeWorld } from '@testing/participants';
import { renderAt } from '@testing/renderAt';
import { pageOf } from '@testing/world';
import { expect, it } from 'vitest';
import { routes } from './router';

const expectFocusOn = (name: string | RegExp) =>
  waitFor(() => expect(screen.getByRole('heading', { name })).toHaveFocus());

it('keeps the focus when trying again takes the button away', async () => {
  const server = menteeWorld().on('get', '/api/v1/me/tasks', problem('internal-error', 500));
  const { user } = renderAt({ routes, at: '/home', server });
  const again = await screen.findByRole('button', { name: 'Try again' });
  server.on('get', '/api/v1/me/tasks', { items: [], total: 0 });
  await user.click(again);
  await screen.findByRole('heading', { name: 'You’re all caught up' });
  await expectFocusOn(/Hello/);
});

it('keeps the focus when the rest of a list is shown', async () => {
  const reports = Array.from({ length: 6 }, (_, at) => ({
    ...helpReport,
    meetingId: ids.meeting.slice(0, -1) + String(at),
  }));
  const server = supportWorld().on('get', '/api/v1/meeting-reports', pageOf(...reports));
  const { user } = renderAt({ routes, at: '/engagements', server });
  await user.click(await screen.findByRole('button', { name: 'Show all 6' }));
  await expectFocusOn('Asked for help');
});

it('keeps the focus when a note is deleted', async () => {
  const server = withNotes(mentorshipWorld(mentor), note);
  const { user } = renderAt({ routes, at: `/meetings/${ids.meeting}`, server });
  const remove = await screen.findByRole('button', { name: 'Delete the note' });
  await user.click(remove);
  await expectFocusOn('Notes');
});

it('keeps the focus when the story of a person is closed', async () => {
  const server = supportWorld();
  const { user } = renderAt({ routes, at: `/pipeline?selected=${ids.menteeEnrollment}`, server });
  await user.click(await screen.findByRole('button', { name: 'Close' }));
  await expectFocusOn('Pipeline');
});

it('keeps the focus when an answer is taken back by the other meanwhile', async () => {
  const server = mentorshipWorld(mentor);
  const { user } = renderAt({ routes, at: `/requests/${ids.request}`, server });
  await screen.findByRole('button', { name: 'Accept' });
  server.on('post', '/api/v1/match-requests/{id}/accept', problem('illegal-transition', 409));
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  await waitFor(() => expect(document.body).not.toHaveFocus());
});
