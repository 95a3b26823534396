import { onlineManager } from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { answer, cut, problem, type FakeServer } from '@testing/fakeServer';
import { ids, mentee, mentor, pendingRequest, receivedRequest } from '@testing/fixtures';
import { mentorshipWorld } from '@testing/mentorships';
import { asParticipant, renderAt } from '@testing/renderAt';
import type { MatchRequest } from '@/shared/api';
import { matchRequestRoutes } from './routes';

const routes = asParticipant(matchRequestRoutes);
const at = `/requests/${ids.request}`;
const accepted: MatchRequest = { ...receivedRequest, state: 'ACCEPTED', actions: [] };
const notDone = /Your choice wasn’t recorded/;

afterEach(() => onlineManager.setOnline(true));

function stands(server: FakeServer, request: MatchRequest, etag: string) {
  server.on('get', '/api/v1/match-requests/{id}', answer(request, { etag }));
}

function accepts(server: FakeServer): FakeServer {
  return server.on('post', '/api/v1/match-requests/{id}/accept', () => {
    stands(server, accepted, '"2"');
    return answer(accepted, { etag: '"2"' });
  });
}

/** The request is accepted, and the answer to that is lost on its way. */
function losesTheAnswer(server: FakeServer): FakeServer {
  return server.on('post', '/api/v1/match-requests/{id}/accept', () => {
    stands(server, accepted, '"2"');
    server.on('post', '/api/v1/match-requests/{id}/accept', problem('precondition-failed', 412));
    return cut;
  });
}

it('says that a request is accepted when it was, though the answer to it was lost', async () => {
  const server = losesTheAnswer(mentorshipWorld(mentor));
  const { user } = renderAt({ routes, at, server });
  await user.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByRole('heading', { name: /are matched/ })).toHaveFocus();
  expect(screen.queryByText(notDone)).not.toBeInTheDocument();
  expect(server.sent('post', /accept$/)).toHaveLength(1);
});

it('says that it was not done when someone else answered before', async () => {
  const server = mentorshipWorld(mentor);
  server.on('post', '/api/v1/match-requests/{id}/accept', () => {
    stands(server, { ...receivedRequest, state: 'CANCELLED', actions: [] }, '"2"');
    return problem('precondition-failed', 412);
  });
  const { user } = renderAt({ routes, at, server });
  await user.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByText(notDone)).toBeInTheDocument();
});

it('says that it was not done when the answer was lost and it was cancelled all the same', async () => {
  const server = mentorshipWorld(mentor);
  server.on('post', '/api/v1/match-requests/{id}/accept', () => {
    stands(server, { ...receivedRequest, state: 'CANCELLED', actions: [] }, '"2"');
    return cut;
  });
  const { user } = renderAt({ routes, at, server });
  await user.click(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByText(notDone)).toBeInTheDocument();
});

it('accepts once when the button is clicked twice', async () => {
  const server = accepts(mentorshipWorld(mentor));
  const { user } = renderAt({ routes, at, server });
  await user.dblClick(await screen.findByRole('button', { name: 'Accept' }));
  expect(await screen.findByRole('heading', { name: /are matched/ })).toBeInTheDocument();
  expect(server.sent('post', /accept$/)).toHaveLength(1);
});

it('says beside the button that it waits for a connection, and sends once there is one', async () => {
  const server = accepts(mentorshipWorld(mentor));
  const { user } = renderAt({ routes, at, server });
  const button = await screen.findByRole('button', { name: 'Accept' });
  act(() => onlineManager.setOnline(false));
  await user.click(button);
  expect(await screen.findByText(/You’re offline. We’ll keep this and send it/)).toBeVisible();
  expect(server.sent('post', /accept$/)).toHaveLength(0);
  act(() => onlineManager.setOnline(true));
  expect(await screen.findByRole('heading', { name: /are matched/ })).toBeInTheDocument();
  expect(server.sent('post', /accept$/)).toHaveLength(1);
});

it('says in a dialog that it waits for a connection, and sends nothing when it is left meanwhile', async () => {
  const cancelled: MatchRequest = { ...pendingRequest, state: 'CANCELLED', actions: [] };
  const server = mentorshipWorld(mentee).on(
    'post',
    '/api/v1/match-requests/{id}/cancel',
    answer(cancelled, { etag: '"2"' }),
  );
  const { user } = renderAt({ routes, at, server });
  const opener = await screen.findByRole('button', { name: 'Cancel the request' });
  act(() => onlineManager.setOnline(false));

  await user.click(opener);
  const [, confirm] = screen.getAllByRole('button', { name: 'Cancel the request' });
  if (confirm) await user.click(confirm);
  expect(await screen.findByText(/You’re offline. We’ll keep this and send it/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(opener).toHaveFocus());
  act(() => onlineManager.setOnline(true));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(server.sent('post', /cancel$/)).toHaveLength(0);

  await user.click(opener);
  const [, again] = screen.getAllByRole('button', { name: 'Cancel the request' });
  if (again) await user.click(again);
  expect(await screen.findByRole('heading', { name: 'Canceled' })).toBeInTheDocument();
  expect(server.sent('post', /cancel$/)).toHaveLength(1);
});
