import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { begunWorld, orientationWorld, sessionsWorld } from '../../testing/events';
import {
  bookedOrientation,
  fullSession,
  ids,
  offeredTime,
  orientation,
  session,
  waitingOrientation,
} from '../../testing/fixtures';
import { mentorshipWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { fillDay } from '../support/days';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

test.describe('my orientation', () => {
  commonStates({
    at: '/events',
    heading: 'Events',
    server: orientationWorld,
    instead: (server, main) => server.on('get', '/api/v1/enrollments/{id}/orientation', main),
  });

  test('is booked, moved and canceled', async ({ page }) => {
    const server = orientationWorld();
    await serveFakes(page, server);
    await page.goto('/events');
    await expect(page.getByRole('heading', { name: 'Book your orientation' })).toBeVisible();
    await expect(page.getByText('9 places left')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Book Tuesday, December 1, 10 a.m. ET' }).dblclick();
    const booked = page.getByRole('heading', { name: 'Your orientation is booked' });
    await expect(booked).toBeFocused();
    await expect(page.getByRole('link', { name: 'Join from a distance' })).toBeVisible();
    expect(server.sent('post', /orientation$/)).toHaveLength(1);
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Cancel my booking' }).click();
    await expectGoodScreen(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel my booking' }).click();
    await expect(page.getByRole('heading', { name: 'Book your orientation' })).toBeFocused();
  });

  test('can wait for a full session, and says where one stands', async ({ page }) => {
    await serveFakes(page, orientationWorld());
    await page.goto('/events');
    await expect(page.getByText('Full, 3 people waiting')).toBeVisible();
    await page.getByRole('button', { name: /^Join the waiting list/ }).click();
    await expect(page.getByRole('heading', { name: 'You’re on the waiting list' })).toBeFocused();
    await expect(page.getByText('Number 3 in line')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: /^Book instead/ }).click();
    await expect(page.getByRole('heading', { name: 'Your orientation is booked' })).toBeFocused();
  });

  test('keeps a place when the other session has just filled up', async ({ page }) => {
    const other = { ...fullSession, placesLeft: 1, waiting: 0 };
    const server = orientationWorld(bookedOrientation)
      .on('get', '/api/v1/events', pageOf(session, other))
      .on('post', '/api/v1/event-bookings/{id}/move', problem('session-full', 409));
    await serveFakes(page, server);
    await page.goto('/events');
    await page.getByRole('button', { name: /^Move here/ }).click();
    await expect(page.getByRole('alert')).toContainText('You keep the place you have');
    await expectGoodScreen(page);
  });

  test('can be one of the times that were offered', async ({ page }) => {
    const server = orientationWorld({ ...orientation, offers: [offeredTime] });
    await serveFakes(page, server);
    await page.goto('/events');
    await expect(page.getByRole('heading', { name: 'Times just for you' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Choose Monday, November 30, 9:30 a.m. ET' }).click();
    await expect(page.getByRole('heading', { name: 'Your orientation is booked' })).toBeFocused();
    expect(server.sent('post', /orientation$/)[0]?.body).toEqual({ eventId: ids.offer });
  });

  test('says when there is nothing to book, and when one waits', async ({ page }) => {
    await serveFakes(page, orientationWorld(waitingOrientation).on('get', '/api/v1/events', pageOf()));
    await page.goto('/events');
    await expect(page.getByRole('heading', { name: 'No session is planned right now' })).toBeVisible();
    await expectGoodScreen(page);
  });
});

test('whoever needs no orientation sees what is planned', async ({ page }) => {
  const server = mentorshipWorld().on('get', '/api/v1/events', pageOf(session));
  await serveFakes(page, server);
  await page.goto('/events');
  await expect(page.getByRole('heading', { name: session.title })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Book/ })).toHaveCount(0);
  await expectGoodScreen(page);
  server.on('get', '/api/v1/events', pageOf());
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing is planned for you' })).toBeVisible();
  await expectGoodScreen(page);
});

test.describe('the sessions of the support team', () => {
  commonStates({
    at: '/events',
    heading: 'Events',
    server: sessionsWorld,
    instead: (server, main) => server.on('get', '/api/v1/events', main),
  });

  test('show how full they are', async ({ page }) => {
    const server = sessionsWorld();
    await serveFakes(page, server);
    await page.goto('/events');
    await expect(page.getByText('2 of 12')).toBeVisible();
    await expectGoodScreen(page);
    server.on('get', '/api/v1/events', pageOf());
    await page.getByRole('link', { name: 'Past' }).click();
    await expect(page.getByRole('heading', { name: 'No session has begun yet' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('are published', async ({ page }) => {
    const server = sessionsWorld().on('post', '/api/v1/events', answer(session, { etag: '"0"' }));
    await serveFakes(page, server);
    await page.goto('/events/new');
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText('Choose a day.').first()).toBeVisible();
    await expectGoodScreen(page);
    await fillDay(page, 'Day', '2026-12-01');
    await page.getByLabel('Time (Eastern Time)').fill('10:00');
    await page.getByLabel('Place').fill('Room C-110');
    await page.getByLabel('Link to join').fill('http://meet.example');
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page.getByText('Enter a link that begins with https://.').first()).toBeVisible();
    await page.getByLabel('Link to join').fill('https://meet.example');
    await page.getByRole('button', { name: 'Publish' }).click();
    await expect(page).toHaveURL(`/events/${ids.session}`);
    expect(server.sent('post', /events$/)[0]?.body).toMatchObject({
      startsAt: '2026-12-01T15:00:00Z',
      capacity: 12,
    });
  });
});

test.describe('one session', () => {
  commonStates({
    at: `/events/${ids.session}`,
    heading: /Session|Orientation/,
    server: sessionsWorld,
    instead: (server, main) => server.on('get', '/api/v1/events/{id}', main),
  });

  test('shows who comes and who waits, and is canceled', async ({ page }) => {
    const server = sessionsWorld().on('post', '/api/v1/events/{id}/cancel', () =>
      answer({ ...session, state: 'CANCELLED' as const }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(`/events/${ids.session}`);
    await expect(page.getByRole('region', { name: 'Waiting list' }).getByText('Theo Mentor')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Cancel the session' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('3 people will be told')).toBeVisible();
    await expectGoodScreen(page);
    server.on('get', '/api/v1/events/{id}', answer({ ...session, state: 'CANCELLED' as const }));
    await dialog.getByRole('button', { name: 'Cancel the session' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText('Canceled', { exact: true })).toBeVisible();
  });

  test('says below how many places nobody can go', async ({ page }) => {
    const server = sessionsWorld().on(
      'patch',
      '/api/v1/events/{id}',
      problem('validation-failed', 400, {
        errors: [{ pointer: '/capacity', detail: '2 people are booked. Enter 2 or more.' }],
      }),
    );
    await serveFakes(page, server);
    await page.goto(`/events/${ids.session}/change`);
    await expect(page.getByLabel('For how many people?')).toHaveValue('12');
    await expectGoodScreen(page);
    await page.getByLabel('For how many people?').fill('1');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect(page.getByText('2 people are booked. Enter 2 or more.').first()).toBeVisible();
    await expectGoodScreen(page);
  });

  test('records who was there, all at once, and says who was not recorded and why', async ({ page }) => {
    const server = begunWorld().on(
      'post',
      '/api/v1/events/{id}/mark-attendance',
      answer(
        {
          recorded: 1,
          outcomes: [
            { bookingId: ids.booking, recorded: true, state: 'ATTENDED' as const },
            { bookingId: ids.otherBooking, recorded: false, detail: 'Only for the coordinator.' },
          ],
        },
        { etag: '"1"' },
      ),
    );
    await serveFakes(page, server);
    await page.goto(`/events/${ids.session}`);
    await expect(page.getByRole('heading', { name: 'Who was there?' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('checkbox', { name: 'Select all 2 people to record' }).check();
    await page.getByRole('button', { name: 'Record 2 as there' }).click();
    await expect(page.getByRole('heading', { name: 'Who was there?' })).toBeFocused();
    await expect(page.getByText('Theo Mentor: Only for the coordinator.')).toBeVisible();
    await expectGoodScreen(page);
    expect(server.sent('post', /mark-attendance$/)[0]?.headers['if-match']).toBe('"1"');
  });
});

test('times are offered to one person from their story', async ({ page }) => {
  const server = sessionsWorld().on('post', '/api/v1/enrollments/{id}/orientation/offer', () =>
    answer({ ...orientation, offers: [offeredTime] }, { etag: '"1"' }),
  );
  await serveFakes(page, server);
  await page.goto(`/pipeline?state=ORIENTATION&selected=${ids.menteeEnrollment}`);
  await expect(page.getByText('Nothing is booked yet.')).toBeVisible();
  await expectGoodScreen(page);
  await page.getByRole('link', { name: 'Offer times' }).click();
  await page.getByRole('button', { name: 'Offer these times' }).click();
  await expect(page.getByText('Offer at least one time.').first()).toBeVisible();
  await expectGoodScreen(page);
  const first = page.getByRole('group', { name: 'First time' });
  await first.getByRole('textbox', { name: 'Day' }).fill('11/30/2026');
  await first.getByLabel('Time (Eastern Time)').fill('09:30');
  await page.getByLabel('Place').fill('Room C-110');
  await page.getByRole('button', { name: 'Offer these times' }).click();
  await expect(page).toHaveURL(`/pipeline?state=ORIENTATION&selected=${ids.menteeEnrollment}`);
  expect(server.sent('post', /offer$/)[0]?.body).toEqual({
    startsAt: [offeredTime.startsAt],
    duration: 'PT1H',
    place: 'Room C-110',
  });
});
