import { expect, test, type Page } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import {
  dueReport,
  filedReport,
  heldMeeting,
  ids,
  meeting,
  meetingToReport,
  mentor,
  note,
} from '../../testing/fixtures';
import { mentorshipWorld, reportingWorld, supportWorld, withNotes } from '../../testing/mentorships';
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

const afterTheMeeting = '2026-11-25T15:00:00Z';

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

test.describe('a meeting report', () => {
  commonStates({
    at: `${meetingPage}/report`,
    heading: /report/i,
    server: reportingWorld,
    instead: (server, result) => server.on('get', '/api/v1/meetings/{id}/report', result),
  });

  test('is done in three taps', async ({ page }) => {
    const server = reportingWorld();
    await serveFakes(page, server, { at: afterTheMeeting });
    await page.goto(`${meetingPage}/report`);
    await expect(page.getByLabel('Day')).toHaveValue('11/24/2026');
    await expectGoodScreen(page);
    await page.getByLabel('Quite a bit').check();
    await page.getByRole('button', { name: 'Send the report' }).dblclick();
    await expect(page.getByText('Thank you. Your report is filed.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Schedule the next meeting' })).toBeVisible();
    await expectGoodScreen(page);
    expect(server.sent('patch', /report$/)).toHaveLength(1);
    expect(server.sent('patch', /report$/)[0]?.body).toEqual({
      heldOn: '2026-11-24',
      duration: 'PT1H',
      mode: 'VIDEO',
      topics: [],
      progress: 'GOOD',
      rating: null,
      helpWanted: false,
    });
  });

  test('takes topics, a call for help and a private note', async ({ page }) => {
    const server = withNotes(reportingWorld());
    await serveFakes(page, server, { at: afterTheMeeting });
    await page.goto(`${meetingPage}/report`);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('heading', { name: '1 thing to fix' })).toBeVisible();
    await page.getByLabel('A lot').check();
    await page.getByLabel('Authorization to operate').check();
    await page.getByLabel('We need help from the ISSO Support Team').check();
    await page.getByText('Private note (only you)').click();
    await page.getByLabel('Your note').fill('Ask about the new assessor.');
    await page.getByLabel('Share it with Maya Mentee').check();
    await expect(page.getByText('You and Maya Mentee can read it.')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByText('Thank you. Your report is filed.')).toBeVisible();
    expect(server.sent('patch', /report$/)[0]?.body).toMatchObject({ topics: ['ATO'], helpWanted: true });
    expect(server.sent('patch', /report$/)[0]?.body).not.toHaveProperty('privateNote');
    expect(server.sent('post', /notes$/).map(({ body }) => body)).toEqual([
      { text: 'Ask about the new assessor.', shared: true },
    ]);
    await expect(page.getByLabel('Your note')).toHaveValue('Ask about the new assessor.');
  });

  test('is filed even when its note is not saved, and keeps what was typed', async ({ page }) => {
    const server = withNotes(reportingWorld()).on(
      'post',
      '/api/v1/meetings/{id}/notes',
      problem('internal-error', 500),
    );
    await serveFakes(page, server, { at: afterTheMeeting });
    await page.goto(`${meetingPage}/report`);
    await page.getByLabel('Quite a bit').check();
    await page.getByText('Private note (only you)').click();
    await page.getByLabel('Your note').fill('Ask about the new assessor.');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByText('Your report is filed, but your note is not saved yet')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue('Ask about the new assessor.');
    await expectGoodScreen(page);
    withNotes(server);
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect(page.getByText('Your note is saved.')).toBeVisible();
    await expect(page.getByText('your note is not saved yet')).toHaveCount(0);
    expect(server.sent('patch', /report$/)).toHaveLength(1);
    expect(server.sent('post', /notes$/).at(-1)?.body).toEqual({
      text: 'Ask about the new assessor.',
      shared: false,
    });
  });

  test('can be filed while notes can’t be read', async ({ page }) => {
    const server = reportingWorld().on('get', '/api/v1/meetings/{id}/notes', problem('internal-error', 500));
    await serveFakes(page, server, { at: afterTheMeeting });
    await page.goto(`${meetingPage}/report`);
    await expect(page.getByText('Notes can’t be shown right now.')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByLabel('Quite a bit').check();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByText('Thank you. Your report is filed.')).toBeVisible();
  });

  test('offers no later day than today, and says so of one that is typed', async ({ page }) => {
    await serveFakes(page, reportingWorld(), { at: afterTheMeeting });
    await page.goto(`${meetingPage}/report`);
    await page.getByRole('button', { name: 'Open calendar' }).first().click();
    const calendar = page.getByRole('dialog', { name: 'Day: calendar' });
    await expect(calendar.getByRole('gridcell', { name: '25' })).toBeEnabled();
    await expect(calendar.getByRole('gridcell', { name: '26' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await fillDay(page, 'Day', '2026-11-26');
    await page.getByRole('button', { name: 'Send the report' }).click();
    await expect(page.getByRole('link', { name: 'The day you met can’t be in the future.' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('can be amended', async ({ page }) => {
    const server = withNotes(
      mentorshipWorld(mentor)
        .on('get', '/api/v1/meetings/{id}', answer(heldMeeting))
        .on('get', '/api/v1/meetings/{id}/report', answer(filedReport)),
      note,
    );
    await serveFakes(page, server);
    await page.goto(`${meetingPage}/report`);
    await expect(page.getByText('Only you can read it.')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Amend the report' }).click();
    await expect(page.getByLabel('Quite a bit')).toBeChecked();
    await expect(page.getByLabel('Your note')).toHaveValue('Ask about the new assessor.');
    await expectGoodScreen(page);
  });

  test('is read by the mentee, with the note that the mentor shared', async ({ page }) => {
    await serveFakes(
      page,
      withNotes(
        mentorshipWorld()
          .on('get', '/api/v1/meetings/{id}', answer({ ...heldMeeting, actions: [] }))
          .on('get', '/api/v1/meetings/{id}/report', answer(filedReport)),
        { ...note, shared: true },
      ),
    );
    await page.goto(`${meetingPage}/report`);
    await expect(page.getByText('Authorization to operate')).toBeVisible();
    const shared = page.getByRole('region', { name: 'Note by Theo Mentor' });
    await expect(shared.getByText('Ask about the new assessor.')).toBeVisible();
    await expect(shared.getByText('Only you and Theo Mentor can read this.')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says when it can be filed', async ({ page }) => {
    await serveFakes(page, mentorshipWorld(mentor));
    await page.goto(`${meetingPage}/report`);
    await expect(page.getByRole('heading', { name: 'It is too early for a report' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('is not needed when the meeting was not held', async ({ page }) => {
    await serveFakes(
      page,
      supportWorld()
        .on('get', '/api/v1/meetings/{id}', answer({ ...meetingToReport, state: 'MISSED', actions: [] }))
        .on('get', '/api/v1/meetings/{id}/report', answer({ ...dueReport, state: 'WAIVED' })),
    );
    await page.goto(`${meetingPage}/report`);
    await expect(page.getByRole('heading', { name: 'No report is needed' })).toBeVisible();
    await expectGoodScreen(page);
  });
});
