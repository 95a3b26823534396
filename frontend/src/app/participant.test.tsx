import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { answer, pending, problem } from '@testing/fakeServer';
import { coordinator, ids, mentee, mentor } from '@testing/fixtures';
import { mentorshipWorld, supportWorld } from '@testing/mentorships';
import { menteeWorld } from '@testing/participants';
import { renderAt } from '@testing/renderAt';
import { routes } from './router';

const loading = () => screen.findAllByRole('status', { name: 'Loading' });

it.each(['/home', `/mentorships/${ids.engagement}`, `/requests/${ids.request}`, '/pipeline'])(
  'shows nothing of any role at %s while it is not known who is there',
  async (at) => {
    const server = supportWorld().on('get', '/api/v1/me', pending);
    renderAt({ routes, at, server });
    expect((await loading()).length).toBeGreaterThan(0);
    await waitFor(() => expect(server.sent('get', /\/me$/)).not.toHaveLength(0));
    expect(screen.queryByRole('heading', { level: 1 })).not.toBeInTheDocument();
    expect(screen.queryByRole('navigation', { name: 'Main' })).not.toBeInTheDocument();
    expect(server.sent('get', /enrollments|engagements|match-requests|tasks/)).toHaveLength(0);
  },
);

it('shows the screen of the role once that is known', async () => {
  renderAt({ routes, at: '/home', server: supportWorld(coordinator) });
  expect(await screen.findByRole('heading', { name: /Hello, Cora/ })).toBeInTheDocument();
  expect(await screen.findByRole('heading', { name: 'Running the program' })).toBeInTheDocument();
});

it('says what went wrong when it can’t be known who is there, and tries again', async () => {
  const server = mentorshipWorld(mentor).on('get', '/api/v1/me', problem('internal-error', 500));
  const { user } = renderAt({ routes, at: '/home', server });
  expect(await screen.findByRole('heading', { name: 'We can’t open this page' })).toBeInTheDocument();
  server.on('get', '/api/v1/me', answer(mentor));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: /Hello, Theo/ })).toBeInTheDocument();
});

it('never shows the next person in the tab what the one before typed', async () => {
  const at = `/mentors/${ids.mentorProfile}`;
  const label = /stood out to you/;
  const before = renderAt({ routes, at, server: menteeWorld() });
  await before.user.type(await screen.findByLabelText(label), 'Your way with audits.');
  before.unmount();
  const next = menteeWorld().on('get', '/api/v1/me', answer({ ...mentee, id: ids.otherMentor }));
  renderAt({ routes, at, server: next });
  expect(await screen.findByLabelText(label)).toHaveValue('');
  expect(JSON.stringify(Object.values(sessionStorage))).not.toContain('audits');
});
