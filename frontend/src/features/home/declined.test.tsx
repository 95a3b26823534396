import { screen, within } from '@testing-library/react';
import { approvedByManager, declinedEnrollment, mentorEnrollment } from '@testing/fixtures';
import { menteeWorld } from '@testing/participants';
import { asParticipant, renderAt } from '@testing/renderAt';
import { pageOf } from '@testing/world';
import { expect, it } from 'vitest';
import { profileRoutes } from '../profile/routes';
import { homeRoutes } from './routes';

const routes = asParticipant([...homeRoutes, ...profileRoutes]);

it('tells a person at home that they were declined, why, that they may apply again and whom to ask', async () => {
  const server = menteeWorld()
    .on('get', '/api/v1/enrollments', pageOf(declinedEnrollment))
    .on('get', '/api/v1/me/tasks', { items: [], total: 0 });
  renderAt({ routes, at: '/home', server });
  const card = within(
    await screen.findByRole('region', { name: 'Your enrollment as a mentee was declined' }),
  );
  expect(card.getByText(/Finish your first year/)).toBeInTheDocument();
  expect(card.getByText(/You can apply again/)).toBeInTheDocument();
  expect(card.getByRole('link', { name: /@/ })).toHaveAttribute('href', expect.stringMatching(/^mailto:/));
  expect(card.getByRole('link', { name: 'See what you can do' })).toHaveAttribute(
    'href',
    '/profile?role=MENTEE',
  );
  expect(screen.queryByText('You’re all caught up')).not.toBeInTheDocument();
});

it.each([
  ['MANAGER', 'Your manager wrote:'],
  ['SUPPORT_TEAM', 'The ISSO Support Team wrote:'],
  ['SUPPORT_TEAM_FOR_MANAGER', 'The ISSO Support Team wrote:'],
] as const)('says whose words they read when %s decided', async (decidedBy, words) => {
  const decided = { ...approvedByManager, outcome: 'DECLINED', decidedBy } as const;
  const server = menteeWorld()
    .on('get', '/api/v1/enrollments', pageOf({ ...declinedEnrollment, decisions: [decided] }))
    .on('get', '/api/v1/me/tasks', { items: [], total: 0 });
  renderAt({ routes, at: '/home', server });
  expect(await screen.findByText(new RegExp(words))).toBeInTheDocument();
});

it('shows it after what is to be done in the other role', async () => {
  const server = menteeWorld().on('get', '/api/v1/enrollments', pageOf(declinedEnrollment, mentorEnrollment));
  renderAt({ routes, at: '/home', server });
  const regions = await screen.findAllByRole('heading', { level: 2 });
  const names = regions.map(({ textContent }) => textContent);
  expect(names.indexOf('Your enrollment as a mentee was declined')).toBeGreaterThan(
    names.indexOf('Prepare your meeting with Theo Mentor'),
  );
});

it('promises nobody another try that the API does not allow', async () => {
  const server = menteeWorld()
    .on('get', '/api/v1/enrollments', pageOf({ ...declinedEnrollment, actions: [] }))
    .on('get', '/api/v1/me/tasks', { items: [], total: 0 });
  renderAt({ routes, at: '/home', server });
  await screen.findByRole('region', { name: 'Your enrollment as a mentee was declined' });
  expect(screen.queryByText(/apply again/)).not.toBeInTheDocument();
});
