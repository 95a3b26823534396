import { screen } from '@testing-library/react';
import { answer } from '@testing/fakeServer';
import { ids, invitation, program, surveyResults } from '@testing/fixtures';
import { mentorshipWorld, supportWorld } from '@testing/mentorships';
import { asParticipant, renderAt } from '@testing/renderAt';
import { asis } from '@testing/securityLeaders';
import { expect, it } from 'vitest';
import { surveyResultRoutes, surveyRoutes } from './routes';

const routes = asParticipant([...surveyRoutes, ...surveyResultRoutes]);
const shown = program.policy.privacy.minimumGroupSize;

it('promises the groups of the program that the survey belongs to, not of the one on show', async () => {
  expect(invitation.minimumGroupSize).not.toBe(shown);
  renderAt({ routes, at: `/surveys/${ids.invitation}`, server: mentorshipWorld() });
  expect(
    await screen.findByText(new RegExp(`only for groups of ${invitation.minimumGroupSize} people or more`)),
  ).toBeInTheDocument();
});

it('names the support team of the program that the survey belongs to', async () => {
  const server = mentorshipWorld()
    .on('get', '/api/v1/programs/{slug}', ({ path }) => (path.endsWith(asis.slug) ? asis : program))
    .on('get', '/api/v1/survey-invitations/{id}', answer({ ...invitation, program: asis.slug }));
  renderAt({ routes, at: `/surveys/${ids.invitation}`, server });
  expect(
    await screen.findByText(new RegExp(`The ${asis.presentation.supportTeam} sees totals only`)),
  ).toBeInTheDocument();
});

it('tells in which groups the results themselves are', async () => {
  expect(surveyResults.minimumGroupSize).not.toBe(shown);
  renderAt({ routes, at: `/survey-results/${ids.survey}`, server: supportWorld() });
  expect(
    await screen.findByText(new RegExp(`in batches of ${surveyResults.minimumGroupSize} people or more`)),
  ).toBeInTheDocument();
});
