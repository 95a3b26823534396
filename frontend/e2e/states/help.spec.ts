import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { ids, program, reportAskingForHelp } from '../../testing/fixtures';
import { mentorshipWorld, supportWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';

const report = `/meetings/${ids.heldMeeting}/report`;

test.describe('those who ask for help', () => {
  test('are on the list until somebody has handled it', async ({ page }) => {
    const server = supportWorld();
    server.on('post', '/api/v1/meetings/{id}/report/handle-help', () => {
      server.on('get', '/api/v1/meeting-reports', pageOf());
      const handled = { ...reportAskingForHelp, helpHandledAt: '2026-11-22T15:00:00Z' };
      return answer(handled, { etag: '"2"' });
    });
    await serveFakes(page, server);
    await page.goto('/engagements');
    const list = page.getByRole('region', { name: 'Asked for help' });
    await list.getByRole('link', { name: /^Read and handle/ }).click();
    await expect(page.getByRole('heading', { name: 'They asked for help' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Mark as handled' }).dblclick();
    await expect(page.getByText('Asked for, handled on Sunday, November 22')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectGoodScreen(page);
    const sent = server.sent('post', /handle-help$/);
    expect(sent.map(({ headers }) => headers['if-match'])).toEqual(['"1"']);
    await page.getByRole('link', { name: 'Engagements' }).first().click();
    await expect(page.getByText('Nobody is waiting for help.')).toBeVisible();
    const asked = server.sent('get', /meeting-reports$/).at(-1)?.url.searchParams;
    expect([asked?.get('helpWanted'), asked?.get('helpHandled')]).toEqual(['true', 'false']);
  });

  test('may have been helped by someone else meanwhile', async ({ page }) => {
    const server = supportWorld().on(
      'post',
      '/api/v1/meetings/{id}/report/handle-help',
      problem('precondition-failed', 412),
    );
    await serveFakes(page, server);
    await page.goto(report);
    await page.getByRole('button', { name: 'Mark as handled' }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'Someone changed this in the meantime.' }),
    ).toBeFocused();
  });

  test('see that they asked, and handle nothing themselves', async ({ page }) => {
    const server = mentorshipWorld().on('get', '/api/v1/meetings/{id}/report', answer(reportAskingForHelp));
    await serveFakes(page, server);
    await page.goto(report);
    await expect(page.getByText('Help from the ISSO Support Team')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mark as handled' })).toHaveCount(0);
  });
});

test('pairs whose plan is overdue can be looked at, where the program sets a time', async ({ page }) => {
  const policy = {
    ...program.policy,
    engagements: { ...program.policy.engagements, agreementDueDays: 14 },
  };
  const server = supportWorld().on('get', '/api/v1/programs/{slug}', { ...program, policy });
  await serveFakes(page, server);
  await page.goto('/engagements');
  await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Plan not signed in time' });
  await expect(page).toHaveURL('/engagements?state=AGREEMENT_PAST_DUE');
  await expect
    .poll(() =>
      server
        .sent('get', /engagements$/)
        .at(-1)
        ?.url.searchParams.get('agreementPastDue'),
    )
    .toBe('true');
  await expectGoodScreen(page);
});
