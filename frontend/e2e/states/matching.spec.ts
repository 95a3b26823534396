import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { enrollmentToReview, ids, mentor, program, proposal } from '../../testing/fixtures';
import { mentorshipWorld, supportWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const both = `/matching/propose?mentee=${ids.menteeProfile}&mentor=${ids.mentorProfile}`;

test.describe('matching', () => {
  commonStates({
    at: '/matching',
    heading: 'Matching',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/match-requests', result),
  });

  test('shows what waits for an answer in the whole program, overdue first', async ({ page }) => {
    const server = supportWorld();
    await serveFakes(page, server);
    await page.goto('/matching');
    const rows = page.getByRole('row');
    await expect(rows.nth(1)).toContainText('Past due');
    await expect(rows.nth(1)).toContainText('Maya Mentee and Ines Sample');
    await expect(rows.nth(2)).toContainText('The ISSO Support Team');
    await expect(rows.nth(2)).toContainText('Maya Mentee and Theo Mentor');
    const asked = server.sent('get', /match-requests$/).at(-1)?.url.searchParams;
    expect([asked?.has('box'), asked?.get('state'), asked?.get('sort')]).toEqual([false, 'PENDING', 'dueAt']);
    await expectGoodScreen(page);
    await page.getByLabel('Show').selectOption({ label: 'Accepted' });
    await expect(page).toHaveURL('/matching?state=ACCEPTED');
  });

  test('says so when nothing waits', async ({ page }) => {
    await serveFakes(page, supportWorld().on('get', '/api/v1/match-requests', pageOf()));
    await page.goto('/matching');
    await expect(page.getByRole('heading', { name: 'No requests are waiting for an answer' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Show all requests' }).click();
    await expect(page.getByRole('heading', { name: 'No requests yet' })).toBeVisible();
  });

  test('offers no proposals where the program has none', async ({ page }) => {
    const policy = {
      ...program.policy,
      matching: { ...program.policy.matching, coordinatorProposals: false },
    };
    await serveFakes(page, supportWorld().on('get', '/api/v1/programs/{slug}', { ...program, policy }));
    await page.goto('/matching');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Propose a pair' })).toHaveCount(0);
    await page.goto('/matching/propose');
    await expect(
      page.getByRole('heading', { name: 'In this program, mentees ask for themselves' }),
    ).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('a proposal', () => {
  commonStates({
    at: '/matching/propose',
    heading: 'Propose a pair',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/enrollments', result),
  });

  test('is made of a mentee, a mentor and a reason', async ({ page }) => {
    const active = { ...enrollmentToReview, state: 'ACTIVE' as const };
    const server = supportWorld()
      .on('get', '/api/v1/enrollments', pageOf(active))
      .on('post', '/api/v1/match-requests', answer(proposal));
    await serveFakes(page, server);
    await page.goto('/matching');
    await page.getByRole('link', { name: 'Propose a pair' }).click();
    await page.getByLabel('Search by name').fill('maya');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=maya/);
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Maya Mentee' }).click();
    await expect(page.getByRole('heading', { name: 'Choose a mentor' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Theo Mentor' }).click();
    await expect(page).toHaveURL(both);
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    await expect(page.getByText('Say why they might be a good fit.').first()).toBeVisible();
    await expectGoodScreen(page);
    await page.getByLabel('Why might they be a good fit?').fill(proposal.resonated);
    await page.getByLabel('What could it bring Maya Mentee?').fill(proposal.hopes);
    await page.getByRole('button', { name: 'Send the proposal' }).dblclick();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Proposal for Maya Mentee and Theo Mentor' }),
    ).toBeVisible();
    await expect(
      page.getByText('We asked both people. The mentorship begins when both accept.'),
    ).toBeVisible();
    await expectGoodScreen(page);
    const sent = server.sent('post', /match-requests$/);
    expect(sent.map(({ body }) => body)).toEqual([
      {
        program: 'cms-isso',
        menteeProfileId: ids.menteeProfile,
        mentorProfileId: ids.mentorProfile,
        resonated: proposal.resonated,
        hopes: proposal.hopes,
        proposedDuration: 'P6M',
        proposedCadence: 'WEEKLY',
      },
    ]);
  });

  test('says why the two can’t be matched', async ({ page }) => {
    const server = supportWorld().on('post', '/api/v1/match-requests', problem('pair-not-allowed', 409));
    await serveFakes(page, server);
    await page.goto(both);
    await page.getByLabel('Why might they be a good fit?').fill('They do.');
    await page.getByLabel('What could it bring Maya Mentee?').fill('Much.');
    await page.getByRole('button', { name: 'Send the proposal' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'These two can’t be matched.' })).toBeFocused();
  });

  test('is answered by one, and the support team sees who is still asked', async ({ page }) => {
    const half = { ...proposal, mentorAnswer: 'YES' as const };
    await serveFakes(page, supportWorld().on('get', '/api/v1/match-requests/{id}', answer(half)));
    await page.goto(`/requests/${ids.request}`);
    await expect(page.getByText('Theo Mentor said yes. Now Maya Mentee needs to answer.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Matching' }).last()).toBeVisible();
  });

  test('that was declined leads to another', async ({ page }) => {
    const declined = { ...proposal, state: 'DECLINED' as const, answeredAt: '2026-11-21T15:00:00Z' };
    await serveFakes(page, supportWorld().on('get', '/api/v1/match-requests/{id}', answer(declined)));
    await page.goto(`/requests/${ids.request}`);
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Propose another mentor to Maya Mentee' }).click();
    await expect(page.getByRole('heading', { name: 'Choose a mentor' })).toBeVisible();
  });

  test('shows each of the two who proposed it, and what happens after a yes', async ({ page }) => {
    const mine = { ...proposal, actions: ['ACCEPT' as const, 'DECLINE' as const] };
    const server = mentorshipWorld(mentor)
      .on('get', '/api/v1/match-requests/{id}', answer(mine))
      .on('post', '/api/v1/match-requests/{id}/accept', () =>
        answer({ ...proposal, mentorAnswer: 'YES' as const, actions: ['DECLINE' as const] }, { etag: '"2"' }),
      );
    await serveFakes(page, server);
    await page.goto(`/requests/${ids.request}`);
    await expect(page.getByRole('heading', { level: 1, name: 'You and Maya Mentee?' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What the ISSO Support Team wrote' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(
      page.getByText(/You said yes. We’ll let you know as soon as Maya Mentee answers/),
    ).toBeVisible();
  });
});
