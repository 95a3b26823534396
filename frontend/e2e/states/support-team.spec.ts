import { expect, test } from '@playwright/test';
import type { Enrollment } from '@/shared/api';
import { answer, problem } from '../../testing/fakeServer';
import { analyst, enrollmentToReview, ids, mentee } from '../../testing/fixtures';
import { supportWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

for (const path of ['/pipeline', '/matching', '/engagements', '/insights', '/survey-results']) {
  test(`${path} is not for everyone`, async ({ page }) => {
    await serveFakes(page, supportWorld(mentee));
    await page.goto(path);
    await expect(
      page.getByRole('heading', { level: 1, name: 'You don’t have access to this page' }),
    ).toBeVisible();
    await expectGoodScreen(page);
  });
}

test.describe('pipeline', () => {
  commonStates({
    at: '/pipeline',
    heading: 'Pipeline',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/enrollments', result),
  });

  test('says so when nobody is in a stage', async ({ page }) => {
    await serveFakes(page, supportWorld().on('get', '/api/v1/enrollments', pageOf()));
    await page.goto('/pipeline?state=ORIENTATION');
    await expect(page.getByRole('heading', { name: 'Nobody is in this stage' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows the stages, opens a story, and approves once', async ({ page }) => {
    const server = supportWorld().on(
      'post',
      '/api/v1/enrollments/{id}/approve',
      answer(
        { ...enrollmentToReview, state: 'ORIENTATION', actions: ['COMPLETE_ORIENTATION'] },
        { etag: '"2"' },
      ),
    );
    await serveFakes(page, server);
    await page.goto('/pipeline');
    await expect(page.getByRole('link', { name: /Waiting for approval 1, oldest/ })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Maya Mentee' }).click();
    await expect(page).toHaveURL(new RegExp(`selected=${ids.menteeEnrollment}`));
    await expect(page.getByRole('heading', { name: 'Maya Mentee', exact: true })).toBeFocused();
    await expect(page.getByText('Is an ISSO')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Approve' }).dblclick();
    await expect(page.getByText('You approved Maya Mentee.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mark orientation as done' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Maya Mentee', exact: true })).toBeFocused();
    expect(server.sent('post', /approve$/)).toHaveLength(1);
  });

  test('is searched by name', async ({ page }) => {
    await serveFakes(page, supportWorld());
    await page.goto('/pipeline');
    await page.getByLabel('Search by name').fill('maya');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=maya/);
    await expect(page.getByLabel('Search by name')).toBeFocused();
    const places = await page
      .locator('.filter-row :is(input, select, button)')
      .evaluateAll((fields) => fields.map((each) => each.getBoundingClientRect()));
    expect(places.map(({ top, height }) => [top, height])).toEqual(
      places.map(() => [places[0]?.top, places[0]?.height]),
    );
  });

  test('declines with a note', async ({ page }) => {
    const server = supportWorld().on(
      'post',
      '/api/v1/enrollments/{id}/decline',
      answer({ ...enrollmentToReview, state: 'DECLINED', actions: ['REOPEN'] }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(`/pipeline?selected=${ids.menteeEnrollment}`);
    await page.getByRole('button', { name: 'Decline' }).click();
    const dialog = page.getByRole('dialog', { name: 'Decline Maya Mentee?' });
    const note = dialog.getByLabel('A note to Maya Mentee');
    await note.fill('a'.repeat(1001));
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await expect(note).toBeFocused();
    await expect(dialog.getByText('Shorten this by 1 character.')).toBeVisible();
    await note.fill('Please ask again in spring.');
    await expectGoodScreen(page);
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Maya Mentee', exact: true })).toBeFocused();
    expect(server.sent('post', /decline$/)[0]?.body).toEqual({ note: 'Please ask again in spring.' });
  });

  test('says so when someone else decided meanwhile', async ({ page }) => {
    const server = supportWorld().on(
      'post',
      '/api/v1/enrollments/{id}/approve',
      problem('precondition-failed', 412),
    );
    await serveFakes(page, server);
    await page.goto(`/pipeline?selected=${ids.menteeEnrollment}`);
    await page.getByRole('button', { name: 'Approve' }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'Someone changed this in the meantime.' }),
    ).toBeFocused();
  });

  test.describe('with several people', () => {
    const noah: Enrollment = {
      ...enrollmentToReview,
      id: ids.mentorEnrollment,
      person: { ...enrollmentToReview.person, name: 'Noah Newcomer' },
    };
    const both = () =>
      supportWorld()
        .on('get', '/api/v1/enrollments', pageOf(enrollmentToReview, noah))
        .on('get', '/api/v1/enrollments/{id}', ({ path }) =>
          answer(path.endsWith(noah.id) ? noah : enrollmentToReview),
        );

    test('says before what will be done, goes on over one that fails, and says why it failed', async ({
      page,
    }) => {
      const server = both().on('post', '/api/v1/enrollments/{id}/approve', ({ path }) =>
        path.includes(noah.id)
          ? problem('precondition-failed', 412)
          : answer({ ...enrollmentToReview, state: 'ORIENTATION', actions: [] }, { etag: '"2"' }),
      );
      await serveFakes(page, server);
      await page.goto('/pipeline');
      await page.getByLabel('Choose all 2 shown').check();
      await expect(page.getByText('2 people chosen')).toBeVisible();
      await expectGoodScreen(page);
      await page.getByRole('button', { name: 'Approve' }).click();
      const dialog = page.getByRole('dialog', { name: 'Approve: 2 people?' });
      await expect(dialog.getByText('Noah Newcomer')).toBeVisible();
      await expectGoodScreen(page);
      await dialog.getByRole('button', { name: 'Approve' }).click();
      await expect(page.getByRole('heading', { name: '1 of 2 approved' })).toBeFocused();
      await expect(page.getByText('Someone changed it just now.')).toBeVisible();
      await expect(page.getByText('1 person chosen')).toBeVisible();
      expect(server.sent('post', /approve$/).map(({ headers }) => headers['if-match'])).toEqual([
        '"1"',
        '"1"',
      ]);
      await expectGoodScreen(page);
    });

    test('sends nothing about one that has changed since it was seen', async ({ page }) => {
      const server = both().on(
        'get',
        '/api/v1/enrollments/{id}',
        answer({ ...enrollmentToReview, updatedAt: '2026-11-21T14:00:00Z' }),
      );
      await serveFakes(page, server);
      await page.goto('/pipeline');
      await page.getByLabel('Choose Maya Mentee').check();
      await page.getByRole('button', { name: 'Decline' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
      await expect(page.getByText('It has changed since you saw it.')).toBeVisible();
      expect(server.sent('post', /decline$/)).toHaveLength(0);
    });

    test('offers only what can be done with all of them', async ({ page }) => {
      const oriented: Enrollment = { ...noah, actions: ['COMPLETE_ORIENTATION'] };
      await serveFakes(page, both().on('get', '/api/v1/enrollments', pageOf(enrollmentToReview, oriented)));
      await page.goto('/pipeline');
      await page.getByLabel('Choose all 2 shown').check();
      await expect(page.getByText('Nothing can be done with all of them at once.')).toBeVisible();
      await page.getByLabel('Choose Maya Mentee').uncheck();
      await expect(page.getByRole('button', { name: 'Mark orientation as done' })).toBeVisible();
    });
  });

  test('marks what waits too long', async ({ page }) => {
    await serveFakes(
      page,
      supportWorld().on(
        'get',
        '/api/v1/enrollments',
        pageOf({ ...enrollmentToReview, overdueAt: '2026-11-20T14:00:00Z' }),
      ),
    );
    await page.goto('/pipeline');
    await expect(page.getByText('Overdue')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says when files are not scanned', async ({ page }) => {
    await serveFakes(page, supportWorld().on('get', '/api/v1/file-scanning', { scanned: false }));
    await page.goto('/pipeline');
    await expect(page.getByText('Files aren’t scanned for viruses here.')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('shows where a silent manager is asked', async ({ page }) => {
    await serveFakes(
      page,
      supportWorld().on(
        'get',
        '/api/v1/enrollments/{id}',
        answer({
          ...enrollmentToReview,
          state: 'MANAGER_REVIEW',
          background: { managerName: 'Robin Ray', managerEmail: 'robin@cms.example' },
        }),
      ),
    );
    await page.goto(`/pipeline?state=MANAGER_REVIEW&selected=${ids.menteeEnrollment}`);
    await expect(page.getByRole('link', { name: 'robin@cms.example' })).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('engagements', () => {
  commonStates({
    at: '/engagements',
    heading: 'Engagements',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/engagements', result),
  });

  test('put those who asked for help first', async ({ page }) => {
    const server = supportWorld();
    await serveFakes(page, server);
    await page.goto('/engagements');
    await expect(
      page.getByRole('region', { name: 'Asked for help' }).getByRole('link').first(),
    ).toBeVisible();
    await page.getByLabel('Search by name').fill('maya');
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page).toHaveURL(/q=maya/);
    await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Underway' });
    await expect(page).toHaveURL(/q=maya&state=ACTIVE/);
    await expectGoodScreen(page);
  });

  test('can be read, not changed', async ({ page }) => {
    await serveFakes(page, supportWorld());
    await page.goto(`/mentorships/${ids.engagement}`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'Mentorship of Maya Mentee and Theo Mentor' }),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: 'End or pause' })).toHaveCount(0);
    await expectGoodScreen(page);
  });

  test('say where to look when there is none', async ({ page }) => {
    await serveFakes(
      page,
      supportWorld()
        .on('get', '/api/v1/engagements', pageOf())
        .on('get', '/api/v1/meeting-reports', pageOf()),
    );
    await page.goto('/engagements');
    await expect(page.getByRole('heading', { name: 'No engagements yet' })).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('insights', () => {
  commonStates({
    at: '/insights',
    heading: 'Insights',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/metrics/summary', result),
  });

  test('show figures, bars and the same numbers as a table', async ({ page }) => {
    await serveFakes(page, supportWorld(analyst));
    await page.goto('/insights');
    await page.getByText('As a table').first().click();
    await expect(page.getByRole('table', { name: 'Meetings held, by month' })).toContainText('Not shown');
    await expect(page.getByText(/fewer than 5 people/).first()).toBeVisible();
    await expect(page.getByText(/128.5 hours together. Leaves out Jun 2026./)).toBeVisible();
    await expectGoodScreen(page);
  });

  test('can be saved as a sheet', async ({ page }) => {
    const server = supportWorld();
    await serveFakes(page, server);
    await page.goto('/insights');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^cms-isso-\d{4}-\d{2}-\d{4}-\d{2}\.csv$/);
    expect(server.sent('get', /summary$/).at(-1)?.headers['accept']).toBe('text/csv');
  });

  test('ask for a period that makes sense', async ({ page }) => {
    await serveFakes(page, supportWorld());
    await page.goto('/insights');
    await page.getByLabel('From').selectOption({ index: 0 });
    await page.getByLabel('To').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByText('Choose a last month that isn’t before the first.').first()).toBeVisible();
    await expectGoodScreen(page);
  });

  test('keep the period in the address and ask for whole months', async ({ page }) => {
    const server = supportWorld();
    await serveFakes(page, server);
    await page.goto('/insights');
    await page.getByLabel('From').selectOption({ index: 3 });
    await page.getByLabel('To').selectOption({ index: 1 });
    const from = await page.getByLabel('From').inputValue();
    const to = await page.getByLabel('To').inputValue();
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(new RegExp(`from=${from}&to=${to}$`));
    await expect
      .poll(() =>
        server
          .sent('get', /summary$/)
          .at(-1)
          ?.url.searchParams.get('from'),
      )
      .toBe(`${from}-01`);
    await page.reload();
    await expect(page.getByLabel('From')).toHaveValue(from);
    await expect(page.getByLabel('To')).toHaveValue(to);
  });
});
