import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { ids, otherMentorRef, program, queuedRun, readyRun, recommendation } from '../../testing/fixtures';
import { supportWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const at = `/matching/runs/${ids.matchRun}`;

test.describe('match runs', () => {
  commonStates({
    at: '/matching/runs',
    heading: 'Match runs',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/match-runs', result),
  });

  test('are reached from matching, and one is started once', async ({ page }) => {
    const server = supportWorld().on('post', '/api/v1/match-runs', answer(queuedRun));
    await serveFakes(page, server);
    await page.goto('/matching');
    await page.getByRole('link', { name: 'Match everyone' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Match runs' })).toBeFocused();
    await expect(page.getByRole('row').nth(1)).toContainText('Ready to review');
    await expectGoodScreen(page);
    await page.getByLabel('Only make pairs that fit well').check();
    await page.getByLabel('How well must a pair fit?').selectOption({ label: 'At least 60%' });
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Start the run' }).dblclick();
    await expect(page).toHaveURL(at);
    expect(server.sent('post', /match-runs$/).map(({ body }) => body)).toEqual([
      { program: 'cms-isso', objective: 'BEST_ABOVE', floor: 600_000 },
    ]);
  });

  test('say so when there are none', async ({ page }) => {
    await serveFakes(page, supportWorld().on('get', '/api/v1/match-runs', pageOf()));
    await page.goto('/matching/runs');
    await expect(page.getByText('No run yet. Start the first one above.')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('are not offered where the program has no proposals', async ({ page }) => {
    const policy = {
      ...program.policy,
      matching: { ...program.policy.matching, coordinatorProposals: false },
    };
    await serveFakes(page, supportWorld().on('get', '/api/v1/programs/{slug}', { ...program, policy }));
    await page.goto('/matching/runs');
    await expect(
      page.getByRole('heading', { name: 'In this program, mentees ask for themselves' }),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start the run' })).toHaveCount(0);
    await expectGoodScreen(page);
  });
});

test.describe('a match run', () => {
  commonStates({
    at,
    heading: 'Match run',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/match-runs/{id}', result),
  });

  test('shows that it is underway, and what was found once it is', async ({ page }) => {
    const server = supportWorld().on('get', '/api/v1/match-runs/{id}', answer(queuedRun));
    await serveFakes(page, server);
    await page.goto(at);
    await expect(page.getByRole('progressbar', { name: /We’re comparing everyone/ })).toBeVisible();
    await expectGoodScreen(page);
    server.on('get', '/api/v1/match-runs/{id}', answer(readyRun, { etag: '"2"' }));
    await expect(page.getByRole('row').nth(1)).toContainText('Maya Mentee');
    await expect(page.getByRole('heading', { level: 1, name: 'Match run' })).toBeFocused();
    await expect(page.getByRole('row').nth(1)).toContainText('71%');
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Without a mentor' }).click();
    await expect(page.getByRole('row').nth(1)).toContainText('No possible mentor has room');
    await expectGoodScreen(page);
  });

  test('tells what a change would cost before it is solved again with it', async ({ page }) => {
    const other = { ...recommendation.mentor, id: ids.otherMentorProfile, person: otherMentorRef };
    const server = supportWorld()
      .on(
        'get',
        '/api/v1/profiles/{id}/recommendations',
        pageOf(recommendation, { ...recommendation, mentor: other }),
      )
      .on('post', '/api/v1/match-runs/{id}/solve', answer({ ...queuedRun }, { etag: '"2"' }));
    await serveFakes(page, server);
    await page.goto(at);
    await page.getByRole('button', { name: 'Another mentor for Maya Mentee' }).click();
    await expect(page.getByRole('button', { name: 'Chosen now Theo Mentor' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Choose Ines Sample' }).click();
    await expect(
      page.getByText('As many mentees have a mentor, and the total fit is 12 points lower.'),
    ).toBeVisible();
    await expect(page.getByText('Maya Mentee: Theo Mentor → Ines Sample')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Send/ })).toHaveCount(0);
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Solve it again' }).dblclick();
    await expect(page.getByRole('progressbar', { name: /We’re comparing everyone/ })).toBeVisible();
    const pin = { menteeProfileId: ids.menteeProfile, mentorProfileId: ids.otherMentorProfile };
    expect(server.sent('post', /preview/)[0]?.body).toEqual({ pins: [pin], bans: [] });
    expect(server.sent('post', /solve/).map(({ body }) => body)).toEqual([{ pins: [pin], bans: [] }]);
  });

  test('keeps a pair or rules it out by a button that says which holds', async ({ page }) => {
    await serveFakes(page, supportWorld());
    await page.goto(at);
    const keep = page.getByRole('button', { name: 'Keep for Maya Mentee' });
    const ruleOut = page.getByRole('button', { name: 'Rule out for Maya Mentee' });
    await keep.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'true');
    await ruleOut.click();
    await expect(keep).toHaveAttribute('aria-pressed', 'false');
    await expect(ruleOut).toHaveAttribute('aria-pressed', 'true');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Undo my changes' }).click();
    await expect(page.getByRole('heading', { name: 'Publish' })).toBeVisible();
  });

  test('is published once, with a few words to both', async ({ page }) => {
    const server = supportWorld().on('post', '/api/v1/match-runs/{id}/publish', () => {
      const published = { ...readyRun, state: 'PUBLISHED' as const, actions: [] };
      server.on('get', '/api/v1/match-runs/{id}', answer(published, { etag: '"2"' }));
      return answer(published, { etag: '"2"' });
    });
    await serveFakes(page, server);
    await page.goto(at);
    await page.getByRole('button', { name: 'Send 1 proposal' }).click();
    await expect(page.getByText('Write a few words to both people.').first()).toBeVisible();
    await expectGoodScreen(page);
    await page.getByLabel('A few words to both people').fill('We think of you two.');
    await page.getByRole('button', { name: 'Send 1 proposal' }).dblclick();
    await expect(page.getByText('Published').first()).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Match run' })).toBeFocused();
    await expectGoodScreen(page);
    expect(server.sent('post', /publish/).map(({ body }) => body)).toEqual([
      { message: 'We think of you two.', proposedDuration: 'P6M', proposedCadence: 'BIWEEKLY' },
    ]);
  });

  test('names the pairs that can no longer be proposed, and nothing is lost', async ({ page }) => {
    const detail = 'This mentor takes no new requests at the moment. Choose another.';
    const errors = [{ pointer: `/pairs/${ids.menteeProfile}`, detail }];
    await serveFakes(
      page,
      supportWorld().on(
        'post',
        '/api/v1/match-runs/{id}/publish',
        problem('pairs-in-conflict', 409, { errors }),
      ),
    );
    await page.goto(at);
    await page.getByLabel('A few words to both people').fill('We think of you two.');
    await page.getByRole('button', { name: 'Send 1 proposal' }).click();
    await expect(page.getByRole('alert')).toContainText(`Maya Mentee: ${detail}`);
    await expect(page.getByRole('button', { name: 'Solve it again' })).toBeVisible();
    await expect(page.getByLabel('A few words to both people')).toHaveValue('We think of you two.');
    await expectGoodScreen(page);
  });

  test('is discarded once that is confirmed', async ({ page }) => {
    const server = supportWorld().on(
      'post',
      '/api/v1/match-runs/{id}/discard',
      answer({ ...readyRun, state: 'DISCARDED' as const, actions: [] }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(at);
    await page.getByRole('button', { name: 'Discard' }).click();
    await expectGoodScreen(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByText('This run was discarded. Nothing was sent to anyone.')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('that failed says that nothing was sent, and what to do', async ({ page }) => {
    const failed = {
      ...queuedRun,
      state: 'FAILED' as const,
      actions: ['SOLVE' as const, 'DISCARD' as const],
    };
    await serveFakes(page, supportWorld().on('get', '/api/v1/match-runs/{id}', answer(failed)));
    await page.goto(at);
    await expect(page.getByText('Nothing was sent to anyone.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Solve it again' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('without any pair leads to discarding it', async ({ page }) => {
    const result = { ...readyRun.result!, placed: 0, totalScore: 0 };
    await serveFakes(
      page,
      supportWorld()
        .on('get', '/api/v1/match-runs/{id}', answer({ ...readyRun, result }))
        .on('get', '/api/v1/match-runs/{id}/pairs', pageOf()),
    );
    await page.goto(at);
    await expect(page.getByText(/There is no pair to publish/)).toBeVisible();
    await expect(page.getByText('No pair was found.')).toBeVisible();
    await expectGoodScreen(page);
  });
});
