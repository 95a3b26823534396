import { expect, test } from '@playwright/test';
import type { Notification } from '@/shared/api';
import { answer, events, problem } from '../../testing/fakeServer';
import { ids, notification, preferences, readNotification } from '../../testing/fixtures';
import { menteeWorld } from '../../testing/participants';
import { inboxWorld, withInbox } from '../../testing/notifications';
import { serveFakes } from '../support/fakes';
import { press } from '../support/keyboard';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const stream = '/api/v1/me/notifications/stream';

test.describe('the inbox', () => {
  commonStates({
    at: '/inbox',
    heading: 'Inbox',
    server: inboxWorld,
    instead: (server, main) => server.on('get', '/api/v1/me/notifications', main),
  });

  test('shows what was told, and marks as read what is opened', async ({ page }) => {
    const server = inboxWorld();
    await serveFakes(page, server);
    await page.goto('/inbox');
    await expect(page.getByRole('link', { name: /^Inbox ?, 1 unread$/ })).toBeVisible();
    const item = (title: string) => page.locator('main').getByRole('listitem').filter({ hasText: title });
    await expect(item(notification.title)).toContainText('Unread');
    await expect(item(readNotification.title)).not.toContainText('Unread');
    await expectGoodScreen(page);
    await press(page, page.getByRole('link', { name: notification.title }));
    await expect(page).toHaveURL(`/mentorships/${ids.engagement}?program=cms-isso`);
    await expect
      .poll(() => server.sent('put', /read$/).map(({ path }) => path))
      .toEqual([`/api/v1/me/notifications/${ids.notification}/read`]);
  });

  test('shows what is unread alone, and marks all of it as read up to the newest shown', async ({ page }) => {
    const server = inboxWorld();
    server.on('put', '/api/v1/me/notifications/read', () => {
      withInbox(server, { ...notification, readAt: '2026-11-22T14:00:00Z' }, readNotification);
      return answer(undefined);
    });
    await serveFakes(page, server);
    await page.goto('/inbox');
    await page.locator('main').getByRole('link', { name: 'Unread', exact: true }).click();
    await expect(page).toHaveURL('/inbox?show=unread');
    await expect(page.getByRole('link', { name: readNotification.title })).toHaveCount(0);
    await page.getByRole('button', { name: 'Mark all as read' }).dblclick();
    await expect(page.getByRole('heading', { name: 'You’ve read everything' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('banner').getByRole('link', { name: 'Inbox', exact: true })).toBeVisible();
    expect(server.sent('put', /read$/).map(({ url }) => url.search)).toEqual([
      `?latestId=${ids.notification}`,
    ]);
    await expectGoodScreen(page);
  });

  test('says what will be here', async ({ page }) => {
    await serveFakes(page, withInbox(inboxWorld()));
    await page.goto('/inbox');
    await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('offers what is new instead of moving the list', async ({ page }) => {
    const newer: Notification = { ...notification, id: ids.undelivered, title: 'Ines Sample asks you' };
    const server = inboxWorld();
    let told = false;
    server.on('get', stream, () => {
      // After the first time, which tells how things stand.
      if (told) withInbox(server, newer, notification, readNotification);
      const unread = told ? 2 : 1;
      told = true;
      return events({ unread });
    });
    await serveFakes(page, server);
    await page.goto('/inbox');
    await expect(page.getByRole('link', { name: notification.title })).toBeVisible();
    const show = page.getByRole('button', { name: '1 new notification: show' });
    await expect(show).toBeVisible({ timeout: 15_000 });
    await expect(page.getByRole('link', { name: newer.title })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /^Inbox ?, 2 unread$/ })).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: '2 unread notifications in your inbox.' }),
    ).toHaveCount(1);
    await expectGoodScreen(page);
    await show.click();
    await expect(page.getByRole('link', { name: newer.title })).toBeVisible();
    await expect(show).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('counts to 99 in the header, and fits a phone there', async ({ page }) => {
    const server = inboxWorld().on('get', '/api/v1/me/notifications', {
      items: [notification],
      total: 120,
      nextCursor: 'more',
    });
    await serveFakes(page, server);
    await page.goto('/inbox');
    await expect(page.getByText('99+')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Inbox ?, 120 unread$/ })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('listens for nobody who is not signed in', async ({ page }) => {
    const server = menteeWorld();
    await serveFakes(page, server, { signedIn: false });
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Sign in' }).first()).toBeVisible();
    expect(server.sent('get', /notifications/)).toEqual([]);
  });
});

test.describe('what we tell you', () => {
  commonStates({
    at: '/preferences',
    heading: 'What we tell you',
    server: inboxWorld,
    instead: (server, main) => server.on('get', '/api/v1/me/preferences', main),
  });

  test('is chosen for each kind, and saved at once', async ({ page }) => {
    const server = inboxWorld().on('patch', '/api/v1/me/preferences', ({ body }) =>
      answer({ ...preferences, ...(body as object) }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto('/preferences');
    await expect(page.getByText('Always on, because someone is waiting').first()).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Put all emails into a daily summary' }).click();
    await page
      .getByRole('group', { name: 'A request is accepted' })
      .getByRole('checkbox', { name: 'In my inbox' })
      .uncheck();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    const [sent] = server.sent('patch', /preferences/);
    expect(sent?.headers['if-match']).toBe('"1"');
    expect(sent?.body).toEqual({
      notifications: [
        preferences.notifications[0],
        { kind: 'REQUEST_ACCEPTED', required: false, inbox: false, email: 'DAILY' },
        { kind: 'ENROLLMENT_IN_SUPPORT_REVIEW', required: false, inbox: true, email: 'DAILY' },
        preferences.notifications[3],
      ],
    });
  });

  test('lets the person choose when it was changed elsewhere', async ({ page }) => {
    const elsewhere = {
      ...preferences,
      notifications: preferences.notifications.map((each) =>
        each.kind === 'REQUEST_ACCEPTED' ? { ...each, email: 'OFF' as const } : each,
      ),
    };
    const server = inboxWorld();
    server.on('patch', '/api/v1/me/preferences', () => {
      server.on('get', '/api/v1/me/preferences', answer(elsewhere, { etag: '"2"' }));
      return problem('precondition-failed', 412);
    });
    await serveFakes(page, server);
    await page.goto('/preferences');
    await page.getByRole('button', { name: 'Put all emails into a daily summary' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'This was changed in the meantime' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Use the saved version' }).click();
    await expect(page.getByRole('group', { name: 'A request is accepted' }).getByLabel('Email')).toHaveValue(
      'OFF',
    );
  });

  test('is reached from the account menu', async ({ page }) => {
    await serveFakes(page, inboxWorld());
    await page.goto('/home');
    await page.getByRole('button', { name: 'Maya Mentee' }).click();
    await page.getByRole('link', { name: 'What we tell you' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'What we tell you' })).toBeFocused();
  });
});

test.describe('the link that stops emails', () => {
  const at = '/unsubscribe#a-token';

  test('changes nothing when it is opened, and stops them when asked to', async ({ page }) => {
    const server = menteeWorld().on('post', '/api/v1/unsubscribe/{token}', answer(undefined));
    await serveFakes(page, server, { signedIn: false });
    await page.goto(at);
    const stop = page.getByRole('button', { name: 'Stop these emails' });
    await expect(stop).toBeVisible();
    await expectGoodScreen(page);
    expect(server.sent('post', /unsubscribe/)).toEqual([]);
    await press(page, stop);
    await expect(page.getByRole('heading', { level: 1, name: 'You won’t get these emails' })).toBeFocused();
    await expect(page.locator('main').getByRole('link', { name: 'Choose what we tell you' })).toBeVisible();
    await expectGoodScreen(page);
    const sent = server.sent('post', /unsubscribe/);
    expect(sent.map(({ path }) => path)).toEqual(['/api/v1/unsubscribe/a-token']);
    expect(sent[0]?.headers['authorization']).toBeUndefined();
  });

  for (const [what, address] of [
    ['a link that is not valid', at],
    ['an address without a token', '/unsubscribe'],
  ] as const) {
    test(`is kind about ${what}`, async ({ page }) => {
      const server = menteeWorld().on('post', '/api/v1/unsubscribe/{token}', problem('not-found', 404));
      await serveFakes(page, server, { signedIn: false });
      await page.goto(address);
      if (address === at) await page.getByRole('button', { name: 'Stop these emails' }).click();
      await expect(page.getByRole('heading', { name: 'This link doesn’t work' })).toBeVisible();
      await expectGoodScreen(page);
    });
  }

  test('says when it could not be done', async ({ page }) => {
    const server = menteeWorld().on('post', '/api/v1/unsubscribe/{token}', problem('internal-error', 500));
    await serveFakes(page, server, { signedIn: false });
    await page.goto(at);
    await page.getByRole('button', { name: 'Stop these emails' }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByText('Request ID to quote: req-test')).toBeVisible();
    await expectGoodScreen(page);
  });
});
