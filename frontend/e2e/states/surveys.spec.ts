import { expect, test } from '@playwright/test';
import { problem } from '../../testing/fakeServer';
import { ids, invitation } from '../../testing/fixtures';
import { mentorshipWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const survey = `/surveys/${ids.invitation}`;
const receipt = { invitationId: ids.invitation, submittedAt: '2026-11-22T15:00:00Z' };

test.describe('my surveys', () => {
  commonStates({
    at: '/surveys',
    heading: 'My surveys',
    server: mentorshipWorld,
    instead: (server, result) => server.on('get', '/api/v1/survey-invitations', result),
  });

  test('show what is open and what was answered', async ({ page }) => {
    const answered = { ...invitation, id: ids.survey, state: 'ANSWERED' as const };
    await serveFakes(
      page,
      mentorshipWorld().on('get', '/api/v1/survey-invitations', pageOf(invitation, answered)),
    );
    await page.goto('/surveys');
    await expect(page.getByRole('link', { name: /^Answer/ })).toHaveCount(1);
    await expectGoodScreen(page);
  });

  test('say when there will be one', async ({ page }) => {
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/survey-invitations', pageOf()));
    await page.goto('/surveys');
    await expect(page.getByRole('heading', { name: 'No surveys for you right now' })).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('a survey', () => {
  commonStates({
    at: survey,
    heading: /Survey/i,
    server: mentorshipWorld,
    instead: (server, result) => server.on('get', '/api/v1/survey-invitations/{id}', result),
  });

  test('is answered once', async ({ page }) => {
    const server = mentorshipWorld().on('post', '/api/v1/survey-invitations/{id}/response', receipt);
    await serveFakes(page, server);
    await page.goto(survey);
    await expect(page.getByText('This survey is anonymous')).toBeVisible();
    // Its own program's groups, whichever program is on show.
    await expect(page.getByText('only for groups of 11 people or more')).toBeVisible();
    await page.getByRole('button', { name: 'Send your answers' }).click();
    await expect(page.getByRole('heading', { name: '2 things to fix' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByLabel('5, very much').check();
    await page.getByLabel('Most of them').check();
    await page.getByRole('button', { name: 'Send your answers' }).dblclick();
    await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused();
    await expectGoodScreen(page);
    expect(server.sent('post', /response$/).map(({ body }) => body)).toEqual([
      {
        answers: [
          { questionId: 'again', rating: 5 },
          { questionId: 'goals', choice: 'MOST' },
        ],
      },
    ]);
  });

  test('says so when it was answered in another window', async ({ page }) => {
    await serveFakes(
      page,
      mentorshipWorld().on(
        'post',
        '/api/v1/survey-invitations/{id}/response',
        problem('illegal-transition', 409),
      ),
    );
    await page.goto(survey);
    await page.getByLabel('5, very much').check();
    await page.getByLabel('Most of them').check();
    await page.getByRole('button', { name: 'Send your answers' }).click();
    await expect(page.getByText('You already answered this survey, or it has closed.')).toBeVisible();
  });

  for (const [state, heading] of [
    ['ANSWERED', 'You already answered this survey'],
    ['EXPIRED', 'This survey is closed'],
  ] as const) {
    test(`is over: ${state.toLowerCase()}`, async ({ page }) => {
      await serveFakes(
        page,
        mentorshipWorld().on('get', '/api/v1/survey-invitations/{id}', { ...invitation, state }),
      );
      await page.goto(survey);
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      await expectGoodScreen(page);
    });
  }
});
