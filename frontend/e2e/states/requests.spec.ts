import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { ids, mentor, pendingRequest, receivedRequest } from '../../testing/fixtures';
import { mentorshipWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const requestPage = `/requests/${ids.request}`;

test.describe('requests', () => {
  commonStates({
    at: '/requests?box=received',
    heading: 'Requests',
    server: () => mentorshipWorld(mentor),
    instead: (server, result) => server.on('get', '/api/v1/match-requests', result),
  });

  test('shows a mentor what they received, with the time left in words', async ({ page }) => {
    const server = mentorshipWorld(mentor);
    await serveFakes(page, server);
    await page.goto('/requests');
    await expect(page.getByRole('link', { name: 'Received' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('1 business day left')).toBeVisible();
    await expect(page.getByLabel('Show')).toHaveValue('PENDING');
    const asked = server.sent('get', /match-requests$/).at(-1);
    expect(asked?.url.searchParams.get('sort')).toBe('dueAt');
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Maya Mentee' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Request from Maya Mentee' })).toBeFocused();
  });

  test('shows a mentee what they sent, and what is past due', async ({ page }) => {
    const late = { ...pendingRequest, dueIn: { businessDays: -1, pastDue: true } };
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/match-requests', pageOf(late)));
    await page.goto('/requests');
    await expect(page.getByRole('link', { name: 'Sent' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('Past due')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says what to do when nothing was sent', async ({ page }) => {
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/match-requests', pageOf()));
    await page.goto('/requests?box=sent');
    await expect(page.getByRole('heading', { name: 'You haven’t asked anyone yet' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('keeps the filter in the address', async ({ page }) => {
    const server = mentorshipWorld(mentor);
    await serveFakes(page, server);
    await page.goto('/requests?box=received');
    await page.getByLabel('Show').selectOption({ label: 'Declined' });
    await expect(page).toHaveURL(/box=received&state=DECLINED/);
    await expect
      .poll(() =>
        server
          .sent('get', /match-requests$/)
          .at(-1)
          ?.url.searchParams.getAll('state'),
      )
      .toEqual(['DECLINED']);
  });

  test('says so when none waits, and leads to those that were answered', async ({ page }) => {
    await serveFakes(page, mentorshipWorld(mentor).on('get', '/api/v1/match-requests', pageOf()));
    await page.goto('/requests?box=received');
    await expect(
      page.getByRole('heading', { name: 'No requests are waiting for your answer' }),
    ).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('link', { name: 'Show all requests' }).click();
    await expect(page.getByRole('heading', { name: 'Nobody has asked you yet' })).toBeVisible();
    await expect(page.getByLabel('Show')).toHaveValue('ALL');
  });
});

test.describe('a request', () => {
  commonStates({
    at: requestPage,
    heading: /Request/,
    server: () => mentorshipWorld(mentor),
    instead: (server, result) => server.on('get', '/api/v1/match-requests/{id}', result),
  });

  test('is accepted once, however often the button is clicked, and says what comes next', async ({
    page,
  }) => {
    const server = mentorshipWorld(mentor).on(
      'post',
      '/api/v1/match-requests/{id}/accept',
      answer(
        {
          ...receivedRequest,
          state: 'ACCEPTED',
          answeredAt: '2026-11-22T15:00:00Z',
          engagementId: ids.engagement,
          actions: [],
        },
        { etag: '"2"' },
      ),
    );
    await serveFakes(page, server);
    await page.goto(requestPage);
    await expect(page.getByText('To have a draft of my security plan by March.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'About Maya Mentee' })).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Accept' }).dblclick();
    await expect(page.getByRole('heading', { name: 'You and Maya Mentee are matched' })).toBeVisible();
    await expect(page.getByText('You said yes.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Go to your mentorship' })).toBeVisible();
    await expectGoodScreen(page);
    const sent = server.sent('post', /accept$/);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.headers['if-match']).toBe('"1"');
  });

  test('is declined without having to say why', async ({ page }) => {
    const server = mentorshipWorld(mentor).on(
      'post',
      '/api/v1/match-requests/{id}/decline',
      answer({ ...receivedRequest, state: 'DECLINED', answeredAt: '2026-11-22T15:00:00Z', actions: [] }),
    );
    await serveFakes(page, server);
    await page.goto(requestPage);
    await page.getByRole('button', { name: 'Decline' }).click();
    const dialog = page.getByRole('dialog', { name: 'Decline Maya Mentee?' });
    await expect(dialog).toBeVisible();
    await expectGoodScreen(page);
    await dialog.getByLabel('Stop taking new requests').check();
    await dialog.getByRole('button', { name: 'Decline' }).click();
    await expect(page.getByRole('heading', { name: 'This one was declined' })).toBeVisible();
    await expectGoodScreen(page);
    expect(server.sent('post', /decline$/)[0]?.body).toEqual({ closeToNewRequests: true });
  });

  test('says why it can’t be accepted, and stays', async ({ page }) => {
    await serveFakes(
      page,
      mentorshipWorld(mentor).on('post', '/api/v1/match-requests/{id}/accept', problem('capacity-full', 409)),
    );
    await page.goto(requestPage);
    await page.getByRole('button', { name: 'Accept' }).click();
    await expect(page.getByText('You have no room for another mentee right now')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('lets the mentee wait or take it back', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(requestPage);
    await expect(page.getByRole('heading', { level: 1, name: 'Your request to Theo Mentor' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel the request' }).click();
    await expect(page.getByRole('dialog', { name: 'Cancel this request?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expectGoodScreen(page);
  });

  test('tells the mentee kindly that it was declined', async ({ page }) => {
    const declined = { ...pendingRequest, state: 'DECLINED' as const, actions: [] };
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/match-requests/{id}', answer(declined)));
    await page.goto(requestPage);
    await expect(page.getByRole('heading', { name: 'Not this time' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Find a mentor' }).last()).toBeVisible();
    await expectGoodScreen(page);
  });
});
