import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import {
  dueReport,
  filedReport,
  heldMeeting,
  ids,
  meetingToReport,
  mentor,
  note,
} from '../../testing/fixtures';
import { mentorshipWorld, reportingWorld, supportWorld, withNotes } from '../../testing/mentorships';
import { fillDay } from '../support/days';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const meetingPage = `/meetings/${ids.meeting}`;
const afterTheMeeting = '2026-11-25T15:00:00Z';

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
