import { expect, test, type Page } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { ids, meeting, meetingToReport, mentor } from '../../testing/fixtures';
import { mentorshipWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { fillDay } from '../support/days';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const meetings = `/mentorships/${ids.engagement}/meetings`;
const meetingPage = `/meetings/${ids.meeting}`;

/** What the content security policy refuses, from here on. */
function refusalsOf(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) refused.push(message.text());
  });
  return refused;
}

test.describe('meetings of a mentorship', () => {
  commonStates({
    at: meetings,
    heading: /Mentorship/,
    server: mentorshipWorld,
    instead: (server, result) => server.on('get', '/api/v1/engagements/{id}/meetings', result),
  });

  test('are to come or past', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(meetings);
    const coming = page.getByRole('region', { name: 'Upcoming' });
    await expect(coming.getByRole('link', { name: 'Tuesday, November 24, 5 p.m. ET' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Past' }).getByText('Report filed')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('are missing at first', async ({ page }) => {
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/engagements/{id}/meetings', pageOf()));
    await page.goto(meetings);
    await expect(page.getByRole('heading', { name: 'No meetings yet' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('come back as they were typed, say so, and can be dropped', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(`${meetings}/new`);
    await page.getByLabel('Time (Eastern Time)').fill('17:00');
    await page.reload();
    await expect(page.getByText('We kept what you typed here before.')).toBeVisible();
    await expect(page.getByLabel('Time (Eastern Time)')).toHaveValue('17:00');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Discard it and start over' }).click();
    await expect(page.getByLabel('Time (Eastern Time)')).toHaveValue('');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('take a day from a calendar, by keyboard', async ({ page }) => {
    const refused = refusalsOf(page);
    await serveFakes(page, mentorshipWorld());
    await page.goto(`${meetings}/new`);
    const day = page.getByRole('textbox', { name: 'Day' });
    await day.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const calendar = page.getByRole('dialog', { name: 'Day: calendar' });
    await expect(calendar.getByRole('gridcell', { name: '22' })).toBeFocused();
    await expectGoodScreen(page);
    await page.keyboard.press('Escape');
    await expect(calendar).toBeHidden();
    await expect(day).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(calendar.getByRole('gridcell', { name: '22' })).toBeFocused();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await expect(day).toHaveValue('12/06/2026');
    await expect(day).toBeFocused();
    expect(refused).toEqual([]);
  });

  test('keep what is no day as it was typed, and say how to write one', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(`${meetings}/new`);
    await fillDay(page, 'Day', '2027-02-30');
    await page.getByLabel('Time (Eastern Time)').fill('17:00');
    await page.getByRole('button', { name: 'Schedule' }).click();
    await page.getByRole('link', { name: 'Enter a day as month/day/year, like 03/14/2027.' }).click();
    await expect(page.getByRole('textbox', { name: 'Day' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('02/30/2027');
    await expectGoodScreen(page);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Day' })).toHaveValue('02/30/2027');
  });

  test('are scheduled in the person’s own time', async ({ page }) => {
    const server = mentorshipWorld().on('post', '/api/v1/engagements/{id}/meetings', meeting);
    await serveFakes(page, server);
    await page.goto(`${meetings}/new`);
    await page.getByRole('button', { name: 'Schedule' }).click();
    await expect(page.getByRole('heading', { name: '2 things to fix' })).toBeVisible();
    await expectGoodScreen(page);
    await fillDay(page, 'Day', '2026-12-01');
    await page.getByLabel('Time (Eastern Time)').fill('17:00');
    await page.getByLabel('Agenda').fill('First point\nSecond point');
    await page.getByRole('button', { name: 'Schedule' }).dblclick();
    await expect(page).toHaveURL(meetings);
    const sent = server.sent('post', /meetings$/);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toEqual({
      startsAt: '2026-12-01T22:00:00Z',
      duration: 'PT1H',
      mode: 'VIDEO',
      agenda: ['First point', 'Second point'],
    });
  });
});

test.describe('a meeting', () => {
  commonStates({
    at: meetingPage,
    heading: /Meeting/,
    server: mentorshipWorld,
    instead: (server, result) => server.on('get', '/api/v1/meetings/{id}', result),
  });

  test('shows its agenda and can be cancelled', async ({ page }) => {
    const server = mentorshipWorld().on(
      'post',
      '/api/v1/meetings/{id}/cancel',
      answer({ ...meeting, state: 'CANCELLED', actions: [] }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(meetingPage);
    await expect(page.getByRole('heading', { level: 1, name: 'Meeting with Theo Mentor' })).toBeVisible();
    await expect(page.getByText('How to answer an assessor’s question')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Cancel the meeting' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel this meeting?' });
    await dialog.getByRole('button', { name: 'Cancel the meeting' }).click();
    await expect(page.getByText('The meeting is canceled.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('is marked as held where that needs no report', async ({ page }) => {
    const held = { ...meetingToReport, actions: ['HOLD', 'MISS', 'REPORT'] as const };
    const server = mentorshipWorld(mentor)
      .on('get', '/api/v1/meetings/{id}', answer({ ...held, actions: [...held.actions] }))
      .on(
        'post',
        '/api/v1/meetings/{id}/hold',
        answer({ ...meetingToReport, state: 'HELD', actions: ['REPORT'] }, { etag: '"2"' }),
      );
    await serveFakes(page, server);
    await page.goto(meetingPage);
    await page.getByRole('button', { name: 'Mark as held' }).click();
    const dialog = page.getByRole('dialog', { name: 'Mark this meeting as held?' });
    await dialog.getByRole('button', { name: 'Mark as held' }).click();
    await expect(page.getByText('Marked as held.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'File the report' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('is changed, or compared when it was changed meanwhile', async ({ page }) => {
    const server = mentorshipWorld();
    server.on('patch', '/api/v1/meetings/{id}', () => {
      server.on('get', '/api/v1/meetings/{id}', answer({ ...meeting, mode: 'PHONE' }, { etag: '"2"' }));
      return problem('precondition-failed', 412, { changedBy: 'Theo Mentor' });
    });
    await serveFakes(page, server);
    await page.goto(`${meetingPage}/change`);
    await page.getByLabel('Time (Eastern Time)').fill('18:00');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await expect(page.getByRole('heading', { name: 'This was changed in the meantime' })).toBeVisible();
    await expectGoodScreen(page);
  });
});
