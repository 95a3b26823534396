import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answer } from '@testing/fakeServer';
import { ids, meeting, mentee } from '@testing/fixtures';
import { mentorshipWorld } from '@testing/mentorships';
import { asParticipant, renderAt } from '@testing/renderAt';
import { meQuery } from '@/shared/domain/me';
import { meetingRoutes } from './routes';

const routes = asParticipant(meetingRoutes);
const at = `/mentorships/${ids.engagement}/meetings/new`;
const fiveInNewYork = '2026-12-01T22:00:00Z';

function world() {
  return mentorshipWorld().on('post', '/api/v1/engagements/{id}/meetings', meeting);
}

async function typeWhen({ user }: ReturnType<typeof renderAt>) {
  await user.type(await screen.findByLabelText(/^Day/), '2026-12-01');
  await user.type(screen.getByLabelText('Time (Eastern Time)'), '17:00');
}

async function expectSent(server: ReturnType<typeof world>, { user }: ReturnType<typeof renderAt>) {
  await user.click(screen.getByRole('button', { name: 'Schedule' }));
  await waitFor(() => expect(server.sent('post', /meetings$/)).toHaveLength(1));
  expect(server.sent('post', /meetings$/)[0]?.body).toMatchObject({ startsAt: fiveInNewYork });
}

it('saves a meeting in the zone its time was typed in, though the person chose another meanwhile', async () => {
  const server = world();
  const view = renderAt({ routes, at, server });
  await typeWhen(view);
  server.on('get', '/api/v1/me', answer({ ...mentee, timeZone: 'Pacific/Honolulu' }));
  await view.queryClient.refetchQueries({ queryKey: meQuery.queryKey });
  expect(screen.getByLabelText('Time (Eastern Time)')).toBeInTheDocument();
  await expectSent(server, view);
});

it('comes back to a time that was typed in another zone, and says in which', async () => {
  const server = world();
  const before = renderAt({ routes, at, server });
  await typeWhen(before);
  before.unmount();
  server.on('get', '/api/v1/me', answer({ ...mentee, timeZone: 'Pacific/Honolulu' }));
  const view = renderAt({ routes, at, server });
  expect(await screen.findByLabelText('Time (Eastern Time)')).toHaveValue('17:00');
  await expectSent(server, view);
});
