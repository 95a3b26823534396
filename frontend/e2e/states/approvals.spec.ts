import { expect, test } from '@playwright/test';
import type { Enrollment } from '@/shared/api';
import { answer, problem } from '../../testing/fakeServer';
import { approvedByManager, managerApproval, menteeEnrollment, newcomer } from '../../testing/fixtures';
import { supportWorld } from '../../testing/mentorships';
import { pageOf, worldOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const link = '/manager-approval#a-token';
const asked = '/api/v1/manager-approvals/{token}';
const waiting: Enrollment = {
  ...menteeEnrollment,
  state: 'MANAGER_REVIEW',
  actions: ['APPROVE', 'DECLINE'],
};

const linkWorld = () => worldOf(newcomer).on('get', asked, answer(managerApproval, { etag: '"3"' }));

test.describe('the link of a manager', () => {
  commonStates({
    at: link,
    heading: 'A request for your approval',
    server: linkWorld,
    instead: (server, main) => server.on('get', asked, main),
    open: true,
  });

  test('shows who asks for what, and takes one answer without an account', async ({ page }) => {
    const server = linkWorld().on(
      'post',
      '/api/v1/manager-approvals/{token}/approve',
      answer({ ...managerApproval, decision: approvedByManager }, { etag: '"4"' }),
    );
    await serveFakes(page, server, { signedIn: false });
    await page.goto(link);
    await expect(page.getByText('named you as their manager')).toBeVisible();
    await expect(page.getByText('About an hour of orientation')).toBeVisible();
    await expectGoodScreen(page);
    expect(server.sent('post', /manager-approvals/)).toEqual([]);
    const note = page.getByLabel('A note to Maya Mentee');
    await note.fill('a'.repeat(1001));
    await page.getByRole('button', { name: 'Approve' }).click();
    await expect(note).toBeFocused();
    await note.fill('Have a good start.');
    await page.getByRole('button', { name: 'Approve' }).dblclick();
    await expect(page.getByText('You approved.')).toBeVisible();
    await expectGoodScreen(page);
    const sent = server.sent('post', /approve$/);
    expect(sent.map(({ body }) => body)).toEqual([{ note: 'Have a good start.' }]);
    expect(sent[0]?.headers['if-match']).toBe('"3"');
    expect(sent[0]?.headers['authorization']).toBeUndefined();
  });

  test('tells when the request has been answered meanwhile', async ({ page }) => {
    const server = linkWorld();
    const used = problem('link-used', 410, { detail: 'It was approved on November 20, 2026.' });
    server.on('post', '/api/v1/manager-approvals/{token}/decline', () => {
      server.on('get', asked, used);
      return used;
    });
    await serveFakes(page, server, { signedIn: false });
    await page.goto(link);
    await page.getByRole('button', { name: 'Decline' }).click();
    await expect(page.getByText('It was approved on November 20, 2026.')).toBeVisible();
    await expectGoodScreen(page);
  });

  for (const [what, at, status] of [
    ['a link that is not valid', link, 404],
    ['an address without a token', '/manager-approval', 200],
  ] as const) {
    test(`is kind about ${what}`, async ({ page }) => {
      const server =
        status === 404 ? linkWorld().on('get', asked, problem('link-not-valid', 404)) : linkWorld();
      await serveFakes(page, server, { signedIn: false });
      await page.goto(at);
      await expect(page.getByRole('heading', { name: 'This link doesn’t work' })).toBeVisible();
      await expect(page.getByText('Maya')).toHaveCount(0);
      await expectGoodScreen(page);
    });
  }
});

test.describe('approvals of a manager who is signed in', () => {
  const approvalsWorld = () =>
    worldOf(newcomer)
      .on('get', '/api/v1/me/tasks', pageOf())
      .on('get', '/api/v1/manager-approvals', pageOf(managerApproval))
      .on('get', '/api/v1/enrollments/{id}', answer(waiting, { etag: '"3"' }));

  commonStates({
    at: '/approvals',
    heading: 'Approvals',
    server: approvalsWorld,
    instead: (server, main) => server.on('get', '/api/v1/manager-approvals', main),
  });

  test('are shown on the home page and answered on their own', async ({ page }) => {
    const server = approvalsWorld();
    server.on('post', '/api/v1/enrollments/{id}/decline', () => {
      server.on('get', '/api/v1/manager-approvals', pageOf());
      return answer({ ...waiting, state: 'DECLINED', actions: [] }, { etag: '"4"' });
    });
    await serveFakes(page, server);
    await page.goto('/home');
    await expect(
      page.getByRole('heading', { name: 'One person is waiting for your approval' }),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Answer' }).click();
    await expect(page.getByRole('heading', { name: 'Maya Mentee' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Decline' }).click();
    await expect(page.getByRole('heading', { name: 'Nobody is waiting for your answer' })).toBeVisible();
    await expectGoodScreen(page);
    expect(server.sent('post', /decline$/)).toHaveLength(1);
  });
});

test('the support team records what a manager said, and how they know', async ({ page }) => {
  const server = supportWorld()
    .on('get', '/api/v1/enrollments/{id}', answer(waiting, { etag: '"3"' }))
    .on(
      'post',
      '/api/v1/enrollments/{id}/approve',
      answer(
        {
          ...waiting,
          state: 'ORIENTATION',
          actions: ['COMPLETE_ORIENTATION'],
          decisions: [{ ...approvedByManager, decidedBy: 'SUPPORT_TEAM_FOR_MANAGER' }],
        },
        { etag: '"4"' },
      ),
    );
  await serveFakes(page, server);
  await page.goto(`/pipeline?selected=${waiting.id}`);
  await page.getByRole('button', { name: 'The manager said yes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(dialog.getByText('Say when and how the manager gave you this answer.')).toBeVisible();
  await expectGoodScreen(page);
  await dialog.getByLabel('When and how did the manager answer?').fill('On the phone on November 20.');
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('Approved by the support team for the manager on')).toBeVisible();
  await expectGoodScreen(page);
  expect(server.sent('post', /approve$/)[0]?.body).toEqual({ note: 'On the phone on November 20.' });
});
