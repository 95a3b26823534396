import { onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { answer, cut, type FakeRequest, type FakeServer } from '@testing/fakeServer';
import { ids, meeting, mentee, mentor } from '@testing/fixtures';
import { mentorshipWorld } from '@testing/mentorships';
import { asParticipant, renderAt } from '@testing/renderAt';
import { mentorshipRoutes } from '../engagement/routes';
import { meetingRoutes } from './routes';

const routes = asParticipant([...meetingRoutes, ...mentorshipRoutes]);
const at = `/mentorships/${ids.engagement}/meetings/new`;
const kept = /We kept what you typed here before/;

afterEach(() => onlineManager.setOnline(true));

/** Makes one meeting of each key, as the API does. The answer to the first is lost on its way if that is wanted. */
function scheduling({ loses = false, me = mentee } = {}) {
  const made = new Set<string>();
  const server = mentorshipWorld(me).on('post', '/api/v1/engagements/{id}/meetings', (request) => {
    made.add(keyOf(request));
    if (loses && server.sent('post', /meetings$/).length === 1) return cut;
    return answer(meeting);
  });
  return { server, made };
}

const keyOf = ({ headers }: FakeRequest) => headers['idempotency-key'] ?? '';

async function fillIn({ user }: ReturnType<typeof renderAt>) {
  await user.type(await screen.findByLabelText(/^Day/), '12/01/2026');
  await user.type(screen.getByLabelText(/^Time/), '17:00');
}

const schedule = async ({ user }: ReturnType<typeof renderAt>) =>
  user.click(await screen.findByRole('button', { name: 'Schedule' }));
const scheduled = () => screen.findByRole('heading', { name: 'Upcoming' });

/** The page is loaded again after the answer was lost. */
async function reloadAfterLostAnswer(server: FakeServer) {
  const view = renderAt({ routes, at, server });
  await fillIn(view);
  await schedule(view);
  expect(await screen.findByText(/can’t reach the server/)).toBeInTheDocument();
  view.unmount();
  return renderAt({ routes, at, server });
}

it('makes one meeting when the same is sent again after a lost answer and a reload', async () => {
  const { server, made } = scheduling({ loses: true });
  const view = await reloadAfterLostAnswer(server);
  expect(await screen.findByText(kept)).toHaveTextContent(
    /You sent it, but we don’t know whether it arrived/,
  );
  await schedule(view);
  expect(await scheduled()).toBeInTheDocument();
  expect(server.sent('post', /meetings$/)).toHaveLength(2);
  expect(made.size).toBe(1);
});

it('sends something else with a key of its own', async () => {
  const { server, made } = scheduling({ loses: true });
  const view = await reloadAfterLostAnswer(server);
  await view.user.type(await screen.findByLabelText(/^Agenda/), 'The plan');
  await schedule(view);
  expect(await scheduled()).toBeInTheDocument();
  expect(made.size).toBe(2);
});

it('begins anew once it is sent, with nothing kept and another key', async () => {
  const { server, made } = scheduling();
  for (let meetings = 0; meetings < 2; meetings += 1) {
    const view = renderAt({ routes, at, server });
    await fillIn(view);
    expect(screen.queryByText(kept)).not.toBeInTheDocument();
    await schedule(view);
    expect(await scheduled()).toBeInTheDocument();
    view.unmount();
  }
  expect(made.size).toBe(2);
});

it('sends once when the button is clicked twice', async () => {
  const { server } = scheduling();
  const view = renderAt({ routes, at, server });
  await fillIn(view);
  await view.user.dblClick(screen.getByRole('button', { name: 'Schedule' }));
  expect(await scheduled()).toBeInTheDocument();
  expect(server.sent('post', /meetings$/)).toHaveLength(1);
});

it('says that it is offline, keeps what was typed and sends it once there is a connection', async () => {
  const { server } = scheduling();
  const view = renderAt({ routes, at, server });
  await fillIn(view);
  act(() => onlineManager.setOnline(false));
  await schedule(view);
  expect(await screen.findByText(/You’re offline. We’ll keep this and send it/)).toBeVisible();
  expect(screen.getByLabelText(/^Time/)).toHaveValue('17:00');
  expect(server.sent('post', /meetings$/)).toHaveLength(0);
  act(() => onlineManager.setOnline(true));
  expect(await scheduled()).toBeInTheDocument();
  expect(server.sent('post', /meetings$/)).toHaveLength(1);
});

it('drops what was kept when that is wanted', async () => {
  const { server } = scheduling();
  const before = renderAt({ routes, at, server });
  await fillIn(before);
  before.unmount();
  const view = renderAt({ routes, at, server });
  await view.user.click(await screen.findByRole('button', { name: 'Discard it and start over' }));
  expect(screen.getByLabelText(/^Time/)).toHaveValue('');
  expect(screen.queryByText(kept)).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  view.unmount();
  renderAt({ routes, at, server });
  expect(await screen.findByLabelText(/^Time/)).toHaveValue('');
});

it('shows the next person in the same tab nothing of what was typed, nor how it was sent', async () => {
  const first = scheduling({ loses: true });
  const view = await reloadAfterLostAnswer(first.server);
  expect(await screen.findByText(kept)).toBeVisible();
  view.unmount();
  const { server, made } = scheduling({ me: mentor });
  const next = renderAt({ routes, at, server });
  expect(await screen.findByLabelText(/^Time/)).toHaveValue('');
  expect(screen.queryByText(kept)).not.toBeInTheDocument();
  await fillIn(next);
  await schedule(next);
  await waitFor(() => expect(made.size).toBe(1));
  expect(first.made).not.toContain([...made][0]);
});
