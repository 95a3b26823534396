import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { timeAway } from '../../testing/fixtures';
import { menteeWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { fillDay } from '../support/days';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const nobodyAway = () => menteeWorld().on('get', '/api/v1/me/absences', pageOf());
const awayWorld = (absence = timeAway) =>
  menteeWorld()
    .on('get', '/api/v1/me/absences', pageOf(absence))
    .on('get', '/api/v1/me/absences/{id}', answer(absence));

test.describe('time away', () => {
  commonStates({
    at: '/time-away',
    heading: 'Time away',
    server: awayWorld,
    instead: (server, result) => server.on('get', '/api/v1/me/absences', result),
  });

  test('is planned, and told once', async ({ page }) => {
    const server = nobodyAway();
    server.on('post', '/api/v1/me/absences', () => {
      server.on('get', '/api/v1/me/absences', pageOf(timeAway));
      return answer(timeAway);
    });
    await serveFakes(page, server);
    await page.goto('/time-away');
    await expect(page.getByText('You have not planned any time away.')).toBeVisible();
    await expectGoodScreen(page);
    await fillDay(page, 'First day away', '2026-12-07');
    await fillDay(page, 'Last day away', '2026-12-18');
    await page.getByRole('button', { name: 'Plan it' }).dblclick();
    await expect(page.getByRole('heading', { name: 'December 7, 2026 to December 18, 2026' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectGoodScreen(page);
    expect(server.sent('post', /absences/).map(({ body }) => body)).toEqual([
      { program: 'cms-isso', startsOn: '2026-12-07', endsOn: '2026-12-18' },
    ]);
  });

  test('ends no sooner than it begins', async ({ page }) => {
    const server = nobodyAway();
    await serveFakes(page, server);
    await page.goto('/time-away');
    await fillDay(page, 'First day away', '2026-12-18');
    await fillDay(page, 'Last day away', '2026-12-07');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await page.getByRole('link', { name: 'Enter a last day that is not before the first one.' }).click();
    await expect(page.getByRole('textbox', { name: 'Last day away' })).toBeFocused();
    await expectGoodScreen(page);
    expect(server.sent('post', /absences/)).toEqual([]);
  });

  test('does not overlap other time away, and nothing typed is lost', async ({ page }) => {
    await serveFakes(page, nobodyAway().on('post', '/api/v1/me/absences', problem('duplicate', 409)));
    await page.goto('/time-away');
    await fillDay(page, 'First day away', '2026-12-07');
    await fillDay(page, 'Last day away', '2026-12-18');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await expect(page.getByText('You have other time away on some of these days.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Last day away' })).toHaveValue('12/18/2026');
    await expectGoodScreen(page);
  });

  test('is canceled at the version that is stored now', async ({ page }) => {
    const server = awayWorld();
    server.on('delete', '/api/v1/me/absences/{id}', () => {
      server.on('get', '/api/v1/me/absences', pageOf());
      return answer(undefined);
    });
    await serveFakes(page, server);
    await page.goto('/time-away');
    await page.getByRole('button', { name: 'Cancel December 7, 2026 to December 18, 2026' }).click();
    await expect(page.getByText('You have not planned any time away.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(server.sent('delete', /absences/)[0]?.headers['if-match']).toBe('"1"');
  });
});

test.describe('a change of time away', () => {
  const at = `/time-away/${timeAway.id}`;

  commonStates({
    at,
    heading: 'Change time away',
    server: awayWorld,
    instead: (server, result) => server.on('get', '/api/v1/me/absences/{id}', result),
  });

  test('moves its days', async ({ page }) => {
    const moved = { ...timeAway, endsOn: '2026-12-11' };
    const server = awayWorld();
    server.on('patch', '/api/v1/me/absences/{id}', () => {
      server.on('get', '/api/v1/me/absences', pageOf(moved));
      return answer(moved, { etag: '"2"' });
    });
    await serveFakes(page, server);
    await page.goto('/time-away');
    await page.getByRole('link', { name: /^Change/ }).click();
    // The page before has a field of the same name, and stays while this one loads.
    await expect(page.getByRole('heading', { level: 1, name: 'Change time away' })).toBeFocused();
    await fillDay(page, 'Last day away', '2026-12-11');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'December 7, 2026 to December 11, 2026' })).toBeVisible();
    const [sent] = server.sent('patch', /absences/);
    expect(sent?.headers['if-match']).toBe('"1"');
    expect(sent?.body).toEqual({ startsOn: '2026-12-07', endsOn: '2026-12-11' });
  });

  test('moves the last day alone once it has begun', async ({ page }) => {
    const begun = { ...timeAway, startsOn: '2026-11-16', begun: true };
    const server = awayWorld(begun).on(
      'patch',
      '/api/v1/me/absences/{id}',
      answer({ ...begun, endsOn: '2026-11-25' }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(at);
    await expect(page.getByText('You have been away since November 16, 2026.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'First day away' })).toHaveCount(0);
    await fillDay(page, 'Last day away', '2026-11-25');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Time away', exact: true })).toBeFocused();
    expect(server.sent('patch', /absences/)[0]?.body).toEqual({ endsOn: '2026-11-25' });
  });

  test('lets the person choose when it was changed elsewhere meanwhile', async ({ page }) => {
    const server = awayWorld();
    await serveFakes(page, server);
    await page.goto(at);
    await fillDay(page, 'Last day away', '2026-12-11');
    server
      .on('patch', '/api/v1/me/absences/{id}', problem('precondition-failed', 412))
      .on('get', '/api/v1/me/absences/{id}', answer({ ...timeAway, endsOn: '2026-12-14' }, { etag: '"2"' }));
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('December 14, 2026')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save my version' })).toBeVisible();
    await expectGoodScreen(page);
  });
});
