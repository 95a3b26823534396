import { expect, test, type Page } from '@playwright/test';
import { answer } from '../../testing/fakeServer';
import { directory, engagement, ids, meeting, mentee, mentorProfile, newcomer } from '../../testing/fixtures';
import { mentorshipWorld } from '../../testing/mentorships';
import { menteeWorld } from '../../testing/participants';
import { worldOf } from '../../testing/world';
import { fillDay } from '../support/days';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';

const schedule = `/mentorships/${ids.engagement}/meetings/new`;
const ruth = 'רות לוי (CMS)';

test.describe('times of the day on which the clocks change', () => {
  test('are asked about when they come twice', async ({ page }) => {
    const server = mentorshipWorld().on('post', '/api/v1/engagements/{id}/meetings', meeting);
    await serveFakes(page, server);
    await page.goto(schedule);
    await fillDay(page, 'Day', '2027-11-07');
    await page.getByLabel('Time (Eastern Time)').fill('01:30');
    const first = page.getByRole('radio', { name: '1:30 a.m. EDT' });
    await expect(first).toBeChecked();
    await expectGoodScreen(page);
    await first.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: '1:30 a.m. EST' })).toBeChecked();
    await page.getByRole('button', { name: 'Schedule' }).click();
    await expect(page).toHaveURL(/meetings$/);
    expect(server.sent('post', /meetings$/)[0]?.body).toMatchObject({ startsAt: '2027-11-07T06:30:00Z' });
  });

  test('are shown with the zone of that hour', async ({ page }) => {
    const twice = answer({ ...meeting, startsAt: '2027-11-07T06:30:00Z' });
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/meetings/{id}', twice));
    await page.goto(`/meetings/${ids.meeting}`);
    await expect(page.getByText('Sunday, November 7, 2027, 1:30 a.m. EST')).toBeVisible();
  });

  test('are refused when they do not exist', async ({ page }) => {
    await serveFakes(page, mentorshipWorld());
    await page.goto(schedule);
    await fillDay(page, 'Day', '2027-03-14');
    await page.getByLabel('Time (Eastern Time)').fill('02:30');
    await page.getByRole('button', { name: 'Schedule' }).click();
    await expect(page.getByRole('heading', { name: /to fix/ })).toBeVisible();
    await expect(page.getByText(/the clocks go ahead from 2 a.m. to 3 a.m./).first()).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('a browser that names no place', () => {
  for (const zone of ['Etc/Unknown', 'EST', '+05:00']) {
    test(`but ${zone} opens every page, and offers zones that are places`, async ({ page }) => {
      await browserIn(page, zone);
      await serveFakes(page, worldOf(newcomer), { signedIn: false });
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await serveFakes(page, worldOf(mentee));
      await page.goto('/account');
      await expect(page.getByLabel('Time zone')).toHaveValue('America/New_York');
      await expect(page.getByRole('option', { name: zone, exact: true })).toHaveCount(0);
    });
  }
});

test.describe('a name from right to left', () => {
  test('turns nothing around it on the page of a mentorship', async ({ page }) => {
    const named = answer({ ...engagement, mentor: { ...engagement.mentor, name: ruth } });
    await serveFakes(page, mentorshipWorld().on('get', '/api/v1/engagements/{id}', named));
    await page.goto(`/mentorships/${ids.engagement}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Mentorship with \u2068${ruth}\u2069`);
    await expect(page.locator('bdi').filter({ hasText: ruth }).first()).toBeVisible();
    await expectGoodScreen(page);
  });

  test('turns nothing around it in the directory', async ({ page }) => {
    const person = { ...mentorProfile.person, name: ruth };
    const [first, ...others] = directory.items;
    const items = first ? [{ ...first, person, headline: 'שלום, I help with ATO' }, ...others] : [];
    await serveFakes(page, menteeWorld().on('get', '/api/v1/profiles', { ...directory, items }));
    await page.goto('/mentors');
    await expect(page.getByRole('link', { name: ruth }).locator('bdi')).toBeVisible();
    await expectGoodScreen(page);
  });
});

test('a text with hidden characters that turn it is not sent, and the field says why', async ({ page }) => {
  const server = mentorshipWorld();
  await serveFakes(page, server);
  await page.goto(schedule);
  await fillDay(page, 'Day', '2026-12-01');
  await page.getByLabel('Time (Eastern Time)').fill('17:00');
  await page.getByLabel('Agenda').fill('Invoice \u202efdp.exe');
  await page.getByRole('button', { name: 'Schedule' }).click();
  await expect(page.getByText(/hidden characters that change the direction/).first()).toBeVisible();
  expect(server.sent('post', /meetings$/)).toHaveLength(0);
  await expectGoodScreen(page);
});

async function browserIn(page: Page, zone: string): Promise<void> {
  await page.addInitScript((timeZone) => {
    const said = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone };
    Intl.DateTimeFormat.prototype.resolvedOptions = () => said;
  }, zone);
}
