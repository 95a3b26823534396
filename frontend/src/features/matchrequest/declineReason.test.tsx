import { screen, within } from '@testing-library/react';
import { answer } from '@testing/fakeServer';
import { coordinator, ids, mentee, pendingRequest } from '@testing/fixtures';
import { mentorshipWorld, supportWorld } from '@testing/mentorships';
import { asParticipant, renderAt } from '@testing/renderAt';
import { expect, it } from 'vitest';
import { matchRequestRoutes } from './routes';

const routes = asParticipant(matchRequestRoutes);
const at = `/requests/${ids.request}`;
const declined = { ...pendingRequest, state: 'DECLINED' as const, actions: [] };

it('shows the support team why a request was declined', async () => {
  const server = supportWorld(coordinator).on(
    'get',
    '/api/v1/match-requests/{id}',
    answer({ ...declined, declineReason: 'No time before spring.' }),
  );
  renderAt({ routes, at, server });
  const outcome = within(await screen.findByRole('complementary', { name: 'Declined' }));
  expect(outcome.getByText('No time before spring.')).toBeInTheDocument();
  expect(outcome.getByText(/sees this. The mentee and mentor don’t/)).toBeInTheDocument();
});

it('has no place for a reason where the API gives none', async () => {
  const server = mentorshipWorld(mentee).on('get', '/api/v1/match-requests/{id}', answer(declined));
  renderAt({ routes, at, server });
  await screen.findByRole('complementary', { name: 'Not this time' });
  expect(screen.queryByText('Why it was declined')).not.toBeInTheDocument();
});
