import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { ids, otherMentorRef } from '../../testing/fixtures';
import { menteeWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const gone = answer(undefined);

test.describe('blocked people', () => {
  commonStates({
    at: '/blocked',
    heading: 'Blocked people',
    server: menteeWorld,
    instead: (server, result) => server.on('get', '/api/v1/me/blocks', result),
  });

  test('are unblocked one by one', async ({ page }) => {
    const server = menteeWorld();
    server.on('delete', '/api/v1/me/blocks/{personId}', () => {
      server.on('get', '/api/v1/me/blocks', pageOf());
      return gone;
    });
    await serveFakes(page, server);
    await page.goto('/blocked');
    await expect(page.getByRole('heading', { name: 'Ines Sample' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Unblock Ines Sample' }).click();
    await expect(page.getByRole('heading', { name: 'You haven’t blocked anyone' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectGoodScreen(page);
    expect(server.sent('delete', /blocks/).map(({ path }) => path)).toEqual([
      `/api/v1/me/blocks/${ids.otherMentor}`,
    ]);
  });

  test('are blocked from their page, after a word on what it means', async ({ page }) => {
    const server = menteeWorld().on('put', '/api/v1/me/blocks/{personId}', gone);
    server.on('get', '/api/v1/me/blocks', pageOf(otherMentorRef));
    await serveFakes(page, server);
    await page.goto(`/mentors/${ids.mentorProfile}`);
    await page.getByRole('button', { name: 'Block Theo Mentor' }).click();
    const dialog = page.getByRole('dialog', { name: 'Block Theo Mentor?' });
    await expectGoodScreen(page);
    await dialog.getByRole('button', { name: 'Block', exact: true }).dblclick();
    await expect(page.getByRole('heading', { level: 1, name: 'Blocked people' })).toBeFocused();
    expect(server.sent('put', /blocks/).map(({ path }) => path)).toEqual([`/api/v1/me/blocks/${ids.mentor}`]);
  });

  test('stay blocked when that could not be lifted, and it says so', async ({ page }) => {
    const server = menteeWorld().on('delete', '/api/v1/me/blocks/{personId}', problem('internal-error', 500));
    await serveFakes(page, server);
    await page.goto('/blocked');
    await page.getByRole('button', { name: 'Unblock Ines Sample' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Ines Sample' })).toBeVisible();
  });
});
