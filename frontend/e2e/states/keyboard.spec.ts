import { expect, test } from '@playwright/test';
import { answer } from '../../testing/fakeServer';
import {
  engagement,
  engagementToSign,
  ids,
  meeting,
  mentor,
  pendingRequest,
  receivedRequest,
} from '../../testing/fixtures';
import { mentorshipWorld, reportingWorld } from '../../testing/mentorships';
import { menteeWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { choose, press, tabTo, typeInto } from '../support/keyboard';

/** The accessibility page claims this: from finding each other to the report, nothing needs a pointer. */
test.describe('the main job, by keyboard alone', () => {
  test('begins with the skip link', async ({ page }) => {
    await serveFakes(page, menteeWorld());
    await page.goto('/home');
    await expect(page.locator('main').getByRole('link').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /skip/i })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toBeVisible();
  });

  test('finds a mentor and asks', async ({ page }) => {
    const server = menteeWorld();
    server.on('post', '/api/v1/match-requests', () => {
      server.on('get', '/api/v1/match-requests', pageOf(pendingRequest));
      return pendingRequest;
    });
    await serveFakes(page, server);
    await page.goto('/home');
    await press(page, page.getByRole('link', { name: 'Find a mentor' }).first());
    await expect(page.getByRole('heading', { level: 1, name: 'Find a mentor' })).toBeFocused();
    await press(page, page.locator('main').getByRole('link', { name: 'Theo Mentor' }).first());
    await expect(page.getByRole('heading', { level: 1, name: 'Theo Mentor' })).toBeFocused();
    await typeInto(page, page.getByLabel('What stood out to you in Theo Mentor’s profile?'), 'Your audits.');
    await typeInto(page, page.getByLabel('What do you hope to achieve together?'), 'A draft by March.');
    await press(page, page.getByRole('button', { name: 'Send the request' }));
    await expect(page.getByRole('heading', { name: 'You asked Theo Mentor' })).toBeFocused();
  });

  test('reads a request, thinks about declining, and accepts', async ({ page }) => {
    const accepted = {
      ...receivedRequest,
      state: 'ACCEPTED' as const,
      answeredAt: '2026-11-22T15:00:00Z',
      engagementId: ids.engagement,
      actions: [],
    };
    const server = mentorshipWorld(mentor).on(
      'post',
      '/api/v1/match-requests/{id}/accept',
      answer(accepted, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto('/requests?box=received');
    await press(page, page.getByRole('link', { name: 'Maya Mentee' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Request from Maya Mentee' })).toBeFocused();
    await press(page, page.getByRole('button', { name: 'Decline' }));
    await expect(page.getByRole('dialog', { name: 'Decline Maya Mentee?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Decline' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Accept' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'You and Maya Mentee are matched' })).toBeFocused();
  });

  test('signs the plan', async ({ page }) => {
    const server = mentorshipWorld(mentor)
      .on('get', '/api/v1/engagements/{id}', answer(engagementToSign, { etag: '"4"' }))
      .on('post', '/api/v1/engagements/{id}/agreement/sign', answer(engagement, { etag: '"5"' }));
    await serveFakes(page, server);
    await page.goto(`/mentorships/${ids.engagement}`);
    await press(page, page.getByRole('link', { name: 'Plan', exact: true }));
    await press(page, page.getByRole('button', { name: 'Sign the plan' }));
    await expect(page.getByRole('heading', { name: 'Your plan' })).toBeFocused();
  });

  test('schedules a meeting', async ({ page }) => {
    const server = mentorshipWorld().on('post', '/api/v1/engagements/{id}/meetings', meeting);
    await serveFakes(page, server);
    await page.goto(`/mentorships/${ids.engagement}/meetings`);
    await press(page, page.getByRole('link', { name: 'Schedule a meeting' }));
    await press(page, page.getByRole('button', { name: 'Schedule' }));
    await press(page, page.locator('main a[href^="#field-"]').first());
    await page.keyboard.type('12/01/2026');
    await typeInto(page, page.getByLabel('Time (Eastern Time)'), '05:00PM');
    await press(page, page.getByRole('button', { name: 'Schedule' }));
    await expect(page).toHaveURL(`/mentorships/${ids.engagement}/meetings`);
    expect(server.sent('post', /meetings$/)[0]?.body).toMatchObject({ startsAt: '2026-12-01T22:00:00Z' });
  });

  test('files the report', async ({ page }) => {
    const server = reportingWorld();
    await serveFakes(page, server, { at: '2026-11-25T15:00:00Z' });
    await page.goto(`/meetings/${ids.meeting}`);
    await press(page, page.getByRole('link', { name: 'File the report' }));
    await expect(page.getByRole('heading', { level: 1, name: /report/i })).toBeFocused();
    await choose(page, page.locator('fieldset', { hasText: 'Quite a bit' }), 'Quite a bit');
    await press(page, page.getByRole('button', { name: 'Send the report' }));
    await expect(page.getByText('Thank you. Your report is filed.')).toBeVisible();
    await expect(page.locator('body')).not.toBeFocused();
  });

  test('opens and leaves the menu of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await serveFakes(page, menteeWorld());
    await page.goto('/home');
    await press(page, page.getByRole('button', { name: 'Menu' }));
    await expect(page.getByRole('navigation', { name: 'Menu' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
    await tabTo(page, page.locator('main').getByRole('link').first());
  });
});
