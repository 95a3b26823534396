import { expect, test } from '@playwright/test';
import { problem } from '../../testing/fakeServer';
import { ids, mentor, note } from '../../testing/fixtures';
import { mentorshipWorld, supportWorld, withNotes } from '../../testing/mentorships';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';

const meetingPage = `/meetings/${ids.meeting}`;

test.describe('notes on a meeting', () => {
  test('are written by the mentee too', async ({ page }) => {
    const server = withNotes(mentorshipWorld());
    await serveFakes(page, server);
    await page.goto(meetingPage);
    await page.getByText('Private note (only you)').click();
    await page.getByLabel('Your note').fill('Bring the plan.');
    await expectGoodScreen(page);
    await page.getByRole('button', { name: 'Save the note' }).dblclick();
    await expect(page.getByText('Your note is saved.')).toBeVisible();
    expect(server.sent('post', /notes$/).map(({ body }) => body)).toEqual([
      { text: 'Bring the plan.', shared: false },
    ]);
  });

  test('are changed, shared and deleted by their author', async ({ page }) => {
    const server = withNotes(mentorshipWorld(mentor), note);
    await serveFakes(page, server);
    await page.goto(meetingPage);
    await page.getByLabel('Your note').fill('Ask once more.');
    await page.getByLabel('Share it with Maya Mentee').check();
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect(page.getByText('Your note is saved.')).toBeVisible();
    expect(server.sent('patch', /notes/)[0]?.body).toEqual({ text: 'Ask once more.', shared: true });
    await page.getByRole('button', { name: 'Delete the note' }).click();
    await expect(page.getByText('Your note is deleted.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Delete the note' })).toHaveCount(0);
    expect(server.sent('delete', /notes/)[0]?.headers['if-match']).toBe('"2"');
  });

  test('are compared when they were changed elsewhere', async ({ page }) => {
    const server = withNotes(mentorshipWorld(mentor), note);
    server.on('patch', '/api/v1/notes/{id}', () => {
      withNotes(server, { ...note, text: 'From the other tab.' });
      return problem('precondition-failed', 412, { changedBy: 'Theo Mentor' });
    });
    await serveFakes(page, server);
    await page.goto(meetingPage);
    await page.getByLabel('Your note').fill('From this tab.');
    await page.getByRole('button', { name: 'Save the note' }).click();
    await expect(page.getByRole('heading', { name: 'This was changed in the meantime' })).toBeVisible();
    await expect(page.getByText('From the other tab.')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('are not kept in the browser: after a reload the one that was saved stands', async ({ page }) => {
    const server = withNotes(mentorshipWorld(mentor));
    await serveFakes(page, server);
    await page.goto(meetingPage);
    await page.getByText('Private note (only you)').click();
    await page.getByLabel('Your note').fill('From this tab.');
    const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
    expect(kept).not.toContain('From this tab.');
    withNotes(server, { ...note, text: 'From the other tab.' });
    await page.reload();
    await expect(page.getByLabel('Your note')).toHaveValue('From the other tab.');
    await expectGoodScreen(page);
  });

  test('are not for the support team', async ({ page }) => {
    const server = supportWorld();
    await serveFakes(page, server);
    await page.goto(meetingPage);
    await expect(page.getByRole('heading', { name: 'Agenda' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Notes' })).toHaveCount(0);
    expect(server.sent('get', /notes$/)).toHaveLength(0);
  });
});
