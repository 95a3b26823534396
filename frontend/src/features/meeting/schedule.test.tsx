import { screen, waitFor, within } from '@testing-library/react';
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
  await user.type(await screen.findByLabelText(/^Day/), '12/01/2026');
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

it('asks which of two equal times is meant, with the first as the answer until another is given', async () => {
  const server = world();
  const { user } = renderAt({ routes, at, server });
  await user.type(await screen.findByLabelText(/^Day/), '11/07/2027');
  await user.type(screen.getByLabelText('Time (Eastern Time)'), '01:30');
  const which = within(screen.getByRole('radiogroup', { name: /Which one do you mean\?/ }));
  const first = which.getByRole('radio', { name: /^1:30 a.m. EDT/ });
  expect(first).toBeChecked();
  expect(
    await screen.findByText('This time happens twice that day. Choose which one you mean.'),
  ).toBeInTheDocument();
  first.focus();
  await user.keyboard('{ArrowDown}');
  expect(which.getByRole('radio', { name: /^1:30 a.m. EST/ })).toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Schedule' }));
  await waitFor(() => expect(server.sent('post', /meetings$/)).toHaveLength(1));
  expect(server.sent('post', /meetings$/)[0]?.body).toMatchObject({ startsAt: '2027-11-07T06:30:00Z' });
});

it('refuses a time that does not exist that day and sends nothing', async () => {
  const server = world();
  const { user } = renderAt({ routes, at, server });
  await user.type(await screen.findByLabelText(/^Day/), '03/14/2027');
  await user.type(screen.getByLabelText('Time (Eastern Time)'), '02:30');
  await user.click(screen.getByRole('button', { name: 'Schedule' }));
  expect(await screen.findAllByText(/the clocks go ahead from 2 a.m. to 3 a.m./)).not.toHaveLength(0);
  expect(screen.queryByText('Which one do you mean?')).not.toBeInTheDocument();
  expect(server.sent('post', /meetings$/)).toHaveLength(0);
});

it.each(['EST5', 'Etc/Unknown'])(
  'tells times in the zone of the program to a person in %s, unknown here',
  async (timeZone) => {
    const server = world().on('get', '/api/v1/me', answer({ ...mentee, timeZone }));
    renderAt({ routes, at, server });
    expect(await screen.findByLabelText('Time (Eastern Time)')).toBeInTheDocument();
  },
);
