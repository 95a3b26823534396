import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { closedDay, closureEffect } from '../../testing/fixtures';
import { supportWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { fillDay } from '../support/days';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const list = '/api/v1/programs/{slug}/closures';
const closedWorld = () => supportWorld().on('get', list, pageOf(closedDay));
const openWorld = () =>
  supportWorld()
    .on('get', list, pageOf())
    .on('get', '/api/v1/programs/{slug}/closures/effect', answer(closureEffect));

test.describe('closed days', () => {
  commonStates({
    at: '/closed-days',
    heading: 'Closed days',
    server: closedWorld,
    instead: (server, result) => server.on('get', list, result),
  });

  test('are declared once it is read what would move and who is told', async ({ page }) => {
    const server = openWorld();
    server.on('post', list, () => {
      server.on('get', list, pageOf(closedDay));
      return answer(closedDay);
    });
    await serveFakes(page, server);
    await page.goto('/closed-days');
    await expect(page.getByText('No days are closed besides weekends and holidays.')).toBeVisible();
    await expectGoodScreen(page);
    await fillDay(page, 'Day', '2026-12-02');
    await expect(
      page.getByText('This would move 2 answers to requests and 1 meeting report. 5 people would be told.'),
    ).toBeVisible();
    await page.getByLabel('Reason').fill('A storm');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Declare it closed' }).dblclick();
    await expect(page.getByRole('heading', { name: 'December 2, 2026' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(server.sent('post', /closures/).map(({ body }) => body)).toEqual([
      { day: '2026-12-02', reason: 'A storm' },
    ]);
  });

  test('need a day and a reason', async ({ page }) => {
    await serveFakes(page, openWorld());
    await page.goto('/closed-days');
    await page.getByRole('button', { name: 'Declare it closed' }).click();
    await expect(page.getByRole('link', { name: 'Enter the day.' })).toBeVisible();
    await page.getByRole('link', { name: 'Say why the program is closed.' }).click();
    await expect(page.getByLabel('Reason')).toBeFocused();
    await expectGoodScreen(page);
  });

  test('are not declared twice, and nothing typed is lost', async ({ page }) => {
    await serveFakes(page, openWorld().on('post', list, problem('duplicate', 409)));
    await page.goto('/closed-days');
    await fillDay(page, 'Day', '2026-12-02');
    await page.getByLabel('Reason').fill('A storm');
    await page.getByRole('button', { name: 'Declare it closed' }).click();
    await expect(page.getByText('This day is already closed.')).toBeVisible();
    await expect(page.getByLabel('Reason')).toHaveValue('A storm');
    await expectGoodScreen(page);
  });

  test('say so when a day is no business day anyway', async ({ page }) => {
    const server = openWorld().on(
      'get',
      '/api/v1/programs/{slug}/closures/effect',
      answer({ businessDay: false, moves: [], people: 0 }),
    );
    await serveFakes(page, server);
    await page.goto('/closed-days');
    await fillDay(page, 'Day', '2026-12-05');
    await expect(page.getByText('This day is no business day anyway. Nothing would move.')).toBeVisible();
  });

  test('are taken back', async ({ page }) => {
    const server = closedWorld().on('get', '/api/v1/programs/{slug}/closures/{id}', answer(closedDay));
    server.on('delete', '/api/v1/programs/{slug}/closures/{id}', () => {
      server.on('get', list, pageOf());
      return answer(undefined);
    });
    await serveFakes(page, server);
    await page.goto('/closed-days');
    await page.getByRole('button', { name: 'Take back December 2, 2026' }).click();
    await expect(page.getByText('No days are closed besides weekends and holidays.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(server.sent('delete', /closures/)[0]?.headers['if-match']).toBe('"1"');
  });
});
