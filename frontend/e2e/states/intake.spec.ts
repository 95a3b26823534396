import { expect, test } from '@playwright/test';
import type { IntakeItem } from '@/shared/api';
import { answer, problem } from '../../testing/fakeServer';
import { ids, intakeItem } from '../../testing/fixtures';
import { supportWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const done: IntakeItem = { ...intakeItem, state: 'DONE', actions: ['REOPEN'] };
const complete = '/api/v1/intake-items/{id}/complete';

test.describe('emails to the program', () => {
  commonStates({
    at: '/intake',
    heading: 'Emails to the program',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/intake-items', result),
  });

  test('are listed until somebody has taken care of them', async ({ page }) => {
    const server = supportWorld();
    server.on('post', complete, () => {
      server.on('get', '/api/v1/intake-items', pageOf());
      server.on('get', '/api/v1/intake-items/{id}', answer(done, { etag: '"2"' }));
      return answer(done, { etag: '"2"' });
    });
    await serveFakes(page, server);
    await page.goto('/intake');
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'ISSO Mentorship Program', exact: true }).last().click();
    await expect(page.getByText('I would like to take part as a mentee.')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Mark as done' }).dblclick();
    await expect(page.getByRole('button', { name: 'Put it back' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(server.sent('post', /complete/)).toHaveLength(1);
    await page.goto('/intake');
    await expect(page.getByRole('heading', { name: 'No emails are waiting' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('show what was written as text alone', async ({ page }) => {
    const nasty = { ...intakeItem, subject: '', senderName: '', text: '<img src=x onerror=alert(1)>' };
    await serveFakes(page, supportWorld().on('get', '/api/v1/intake-items/{id}', answer(nasty)));
    await page.goto(`/intake/${ids.intakeItem}`);
    await expect(page.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Email to the program' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('stay as they are when that could not be said, and it says so', async ({ page }) => {
    await serveFakes(page, supportWorld().on('post', complete, problem('internal-error', 500)));
    await page.goto(`/intake/${ids.intakeItem}`);
    await page.getByRole('button', { name: 'Mark as done' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('button', { name: 'Mark as done' })).toBeVisible();
  });
});
