import { expect, test } from '@playwright/test';
import { answer } from '../../testing/fakeServer';
import {
  declinedEnrollment,
  emptyProfile,
  ids,
  mentorEnrollment,
  menteeEnrollment,
  menteeProfile,
} from '../../testing/fixtures';
import { menteeWorld, newcomerWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

test.describe('my profile', () => {
  commonStates({
    at: '/profile',
    heading: 'My profile',
    server: menteeWorld,
    instead: (server, result) => server.on('get', '/api/v1/profiles/{id}', result),
  });

  test('says what a decline means, whom to ask, and offers another try', async ({ page }) => {
    const server = menteeWorld()
      .on('get', '/api/v1/enrollments', pageOf(declinedEnrollment))
      .on('get', '/api/v1/enrollments/{id}', answer(declinedEnrollment));
    await serveFakes(page, server);
    await page.goto('/profile?role=MENTEE');
    await expect(page.getByText('Finish your first year, then come back.')).toBeVisible();
    await expect(page.getByText(/Questions\? Write to/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Change and send again' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('offers to join when there is none', async ({ page }) => {
    await serveFakes(page, newcomerWorld());
    await page.goto('/profile');
    await expect(page.getByRole('link', { name: 'Join the program' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows it as the person sees it', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/profile');
    await expect(page.getByText('Every other Friday.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Change: What you hope for' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows it as others see it', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/profile');
    await page.getByRole('button', { name: 'As others see it' }).click();
    await expect(page.getByRole('heading', { name: 'Would like help with' })).toBeVisible();
    await expect(page).toHaveURL(/view=others/);
    await expectGoodScreen(page);
  });

  test('shows what would help most', async ({ page }) => {
    await serveFakes(page, menteeWorld().on('get', '/api/v1/profiles/{id}', answer(emptyProfile)));
    await page.goto('/profile');
    await expect(page.getByText('What would help most: Add a headline, one line about you.')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('has a tab for each role', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld()
        .on(
          'get',
          '/api/v1/enrollments',
          pageOf(menteeEnrollment, { ...mentorEnrollment, person: menteeEnrollment.person }),
        )
        .on('get', '/api/v1/enrollments/{id}', ({ path }) =>
          answer(path.endsWith(ids.mentorEnrollment) ? mentorEnrollment : menteeEnrollment),
        ),
    );
    await page.goto('/profile?role=MENTOR');
    await expect(page.getByRole('tab', { name: 'As a mentor' })).toHaveAttribute('aria-selected', 'true');
    await expectGoodScreen(page);
  });

  test('asks before leaving the program', async ({ page }) => {
    const server = menteeWorld().on(
      'post',
      '/api/v1/enrollments/{id}/withdraw',
      answer({ ...menteeEnrollment, state: 'WITHDRAWN' as const, actions: [] }),
    );
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Leave the program' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectGoodScreen(page);
    await dialog.getByRole('button', { name: 'Leave the program' }).click();
    await expect(page.getByText('You have left. Thank you for taking part.')).toBeVisible();
    expect(server.sent('post', /withdraw/)[0]?.headers['if-match']).toBe('"1"');
  });

  test('pauses once, and says so at the top', async ({ page }) => {
    const server = menteeWorld().on('post', '/api/v1/enrollments/{id}/pause', () => {
      const paused = answer(
        { ...menteeEnrollment, state: 'PAUSED' as const, actions: ['RESUME' as const] },
        { etag: '"2"' },
      );
      server.on('get', '/api/v1/enrollments/{id}', paused);
      return paused;
    });
    await serveFakes(page, server);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Pause' }).dblclick();
    await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeFocused();
    expect(server.sent('post', /pause$/)).toHaveLength(1);
  });

  test('changes one part of it', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld().on(
        'patch',
        '/api/v1/profiles/{id}',
        answer({ ...menteeProfile, headline: 'New' }, { etag: '"2"' }),
      ),
    );
    await page.goto(`/profile/${ids.menteeEnrollment}/hopes`);
    await page.getByLabel('Headline').fill('New');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('Your profile is saved.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeFocused();
  });
});
