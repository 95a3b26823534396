import { expect, test, type Page } from '@playwright/test';
import { answer, cut, pending, problem } from '../../testing/fakeServer';
import { declinedEnrollment, mentee } from '../../testing/fixtures';
import { menteeWorld, newcomerWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

test.describe('home', () => {
  commonStates({
    at: '/home',
    heading: /Hello|Home/,
    server: menteeWorld,
    instead: (server, result) => server.on('get', '/api/v1/me/tasks', result),
  });

  test('shows the next step first, then what else waits and the mentorships', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/home');
    await expect(page.getByRole('heading', { level: 1, name: 'Hello, Maya' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Prepare your meeting with Theo Mentor' })).toBeVisible();
    await expect(page.getByText('Tuesday, November 24, 5 p.m. ET').first()).toBeVisible();
    await expect(page.getByText('1 of 3 achieved')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says so when nothing waits', async ({ page }) => {
    await serveFakes(
      page,
      menteeWorld()
        .on('get', '/api/v1/me/tasks', { items: [], total: 0 })
        .on('get', '/api/v1/engagements', pageOf()),
    );
    await page.goto('/home');
    await expect(page.getByRole('heading', { name: 'You’re all caught up' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says what an enrollment that was declined means, and leads to the profile', async ({ page }) => {
    const server = menteeWorld()
      .on('get', '/api/v1/enrollments', pageOf(declinedEnrollment))
      .on('get', '/api/v1/enrollments/{id}', answer(declinedEnrollment))
      .on('get', '/api/v1/me/tasks', pageOf())
      .on('get', '/api/v1/engagements', pageOf());
    await serveFakes(page, server);
    await page.goto('/home');
    const card = page.getByRole('region', { name: 'Your enrollment as a mentee was declined' });
    await expect(card.getByText('Finish your first year, then come back.')).toBeVisible();
    await expect(card.getByText('You can apply again')).toBeVisible();
    await expectGoodScreen(page);
    await card.getByRole('link', { name: 'See what you can do' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Change and send again' })).toBeVisible();
  });

  test('shows a newcomer the two doors', async ({ page }) => {
    await serveFakes(page, newcomerWorld());
    await page.goto('/home');
    await expect(page.getByRole('link', { name: 'Join as a mentor' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('has the menu in a drawer on a phone, with who is signed in and where', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await serveFakes(page, menteeWorld());
    await page.goto('/home');
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('dialog');
    await expect(menu.getByText('Signed in as Maya Mentee')).toBeVisible();
    await expect(menu.getByRole('link', { name: 'Home' })).toHaveAttribute('aria-current', 'page');
    await expectGoodScreen(page);
  });

  test('opens the account menu by keyboard', async ({ page }) => {
    await serveFakes(page, newcomerWorld());
    await page.goto('/home');
    await page.getByRole('button', { name: 'Nia Newcomer' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'About you' })).toBeVisible();
    await expectGoodScreen(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Nia Newcomer' })).toBeFocused();
  });
});

test.describe('any screen, before it is known who is there', () => {
  const open = async (page: Page, me: typeof pending) => {
    await serveFakes(page, menteeWorld().on('get', '/api/v1/me', me));
    await page.goto('/account');
  };

  test('holds its place', async ({ page }) => {
    await open(page, pending);
    await expect(page.getByRole('status', { name: 'Loading' }).first()).toBeVisible();
    await expect(page.getByLabel('Component')).toHaveCount(0);
  });

  for (const [what, me, words] of [
    [
      'says what went wrong, with an id to quote',
      problem('internal-error', 500),
      'Request ID to quote: req-test',
    ],
    ['says that the server can’t be reached', cut, 'We can’t reach the server'],
    ['explains what is not allowed', problem('forbidden', 403), 'You don’t have access to this page'],
  ] as const) {
    test(what, async ({ page }) => {
      await open(page, me);
      await expect(page.getByText(words).first()).toBeVisible({ timeout: 20_000 });
      await expect(page.getByRole('heading', { level: 1, name: 'We can’t open this page' })).toBeVisible();
      await expectGoodScreen(page);
    });
  }
});

test.describe('about you', () => {
  test('leads to what is to be put right', async ({ page }) => {
    await serveFakes(page, newcomerWorld());
    await page.goto('/account');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: '5 things to fix' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Enter your component, for example OIT.' }).click();
    await expect(page.getByLabel('Component')).toBeFocused();
  });

  test('lets the person choose when it was changed meanwhile', async ({ page }) => {
    const server = menteeWorld();
    server.on('patch', '/api/v1/me', ({ headers }) => {
      if (headers['if-match'] === '"2"') return answer({ ...mentee, component: 'CM' }, { etag: '"3"' });
      server.on('get', '/api/v1/me', answer({ ...mentee, component: 'CPI' }, { etag: '"2"' }));
      const extra = { changedBy: 'Mara Manager', changedAt: '2026-11-21T15:00:00Z' };
      return problem('precondition-failed', 412, extra);
    });
    await serveFakes(page, server);
    await page.goto('/account');
    await page.getByLabel('Component').fill('CM');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'This was changed in the meantime' })).toBeVisible();
    await expect(page.getByText('Mara Manager saved a newer version')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Component' })).toContainText('CM');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Save my version' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeFocused();
    expect(server.sent('patch', /\/me$/).map(({ headers }) => headers['if-match'])).toEqual(['"1"', '"2"']);
  });

  test('takes over what was saved meanwhile', async ({ page }) => {
    const server = menteeWorld();
    server.on('patch', '/api/v1/me', () => {
      server.on('get', '/api/v1/me', answer({ ...mentee, component: 'CPI' }, { etag: '"2"' }));
      return problem('precondition-failed', 412);
    });
    await serveFakes(page, server);
    await page.goto('/account');
    await page.getByLabel('Component').fill('CM');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Use the saved version' }).click();
    await expect(page.getByLabel('Component')).toHaveValue('CPI');
    await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeFocused();
  });

  test('keeps the focus on the button that saved', async ({ page }) => {
    const server = menteeWorld().on('patch', '/api/v1/me', answer(mentee, { etag: '"2"' }));
    await serveFakes(page, server);
    await page.goto('/account');
    await page.getByRole('button', { name: 'Save' }).dblclick();
    await expect(page.getByText('Saved.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save' })).toBeFocused();
    expect(server.sent('patch', /\/me$/)).toHaveLength(1);
  });
});
