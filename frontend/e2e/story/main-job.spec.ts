import type { Page } from '@playwright/test';
import type { components } from '../../src/api/schema';
import { apiAs } from '../support/api';
import { freshNewcomer } from '../support/freshNewcomer';
import { expectGoodScreen, showcase } from '../support/look';
import { mailTo } from '../support/mail';
import { expect, test } from '../support/people';

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

test.beforeAll(freshNewcomer);

test('a newcomer joins, finds a mentor, meets, and both look back', async ({ pageOf }) => {
  test.setTimeout(300_000);
  const mentee = await pageOf('newcomer');
  const mentor = await pageOf('mentor');
  const coordinator = await pageOf('coordinator');
  const before = await figuresShownTo(coordinator);
  const hopes = `A security plan that passes review in May. (${Date.now()})`;

  await test.step('the newcomer joins as a mentee', async () => {
    await mentee.goto('/home');
    await mentee.getByRole('link', { name: 'Join as a mentee' }).click();
    await mentee.getByRole('button', { name: 'Join as a mentee' }).click();

    await expect(heading(mentee, 'About you')).toBeVisible();
    await mentee.getByLabel('Component').fill('CCSQ');
    await mentee.getByLabel('Federal employee').check();
    await mentee.getByLabel('I am an ISSO').check();
    await mentee.getByLabel('Your manager’s name').fill('Miles Manager');
    await mentee.getByLabel('Your manager’s e-mail address').fill('manager@cms.example');
    await mentee.getByRole('button', { name: 'Save and go on' }).click();

    await expect(heading(mentee, 'Your role in security')).toBeVisible();
    await mentee.getByRole('combobox', { name: 'Your work roles' }).selectOption('OG-WRL-014');
    await mentee.getByRole('button', { name: 'Add' }).click();
    await mentee.getByLabel('Years of experience in security').fill('1');
    await mentee.getByRole('button', { name: 'Save and go on' }).click();

    await expect(heading(mentee, 'What you hope for')).toBeVisible();
    await mentee.getByLabel('Headline').fill('New ISSO, preparing a first authorization');
    await mentee
      .getByLabel('What brings you here?')
      .fill('My system is due in May and I have never done one.');
    await mentee.getByLabel('Professional development').check();
    await mentee
      .getByLabel('What do you want to reach in the next few months?')
      .fill('A plan that passes review.');
    await mentee.getByLabel('And in the long run?').fill('Lead the security of a larger system.');
    await mentee.getByLabel('Why now?').fill('The authorization runs out in May.');
    await mentee.getByRole('button', { name: 'Save and go on' }).click();

    await expect(heading(mentee, 'Skills you want')).toBeVisible();
    await mentee.getByLabel('Starting as an ISSO').check();
    await mentee.getByRole('button', { name: 'Save and go on' }).click();

    await expect(heading(mentee, 'How you like to meet')).toBeVisible();
    await mentee.getByLabel('Video call').check();
    await mentee.getByLabel('Every week').check();
    await mentee.getByRole('button', { name: 'Save and go on' }).click();

    await expect(heading(mentee, 'Check and send')).toBeVisible();
    await mentee.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(mentee.getByText('The ISSO Support Team looks at it now.')).toBeVisible();
  });

  await test.step('the support team approves', async () => {
    await coordinator.goto('/pipeline?state=SUPPORT_REVIEW');
    await coordinator.getByRole('link', { name: 'Nora Newcomer' }).click();
    await showcase(coordinator, 'pipeline');
    await coordinator.getByRole('button', { name: 'Approve' }).click();
    await expect(coordinator.getByRole('complementary').getByText('Active')).toBeVisible();
  });

  await test.step('the mentee finds a mentor and asks', async () => {
    await mentee.goto('/home');
    await mentee.getByRole('link', { name: 'Find a mentor' }).last().click();
    await expect(mentee.getByText(/^\d+ mentors?$/)).toBeVisible();
    await showcase(mentee, 'find-a-mentor');
    await mentee.getByLabel('What do you need help with?').fill('Marcus');
    await mentee.getByRole('button', { name: 'Search' }).click();
    await mentee.getByRole('link', { name: 'Marcus Mentor' }).click();
    await expect(heading(mentee, 'Marcus Mentor')).toBeVisible();
    await expect(mentee.getByText('mentor@cms.example')).toHaveCount(0);
    await mentee
      .getByLabel('What in Marcus Mentor’s profile speaks to you?')
      .fill('You have done this before.');
    await showcase(mentee, 'mentor');
    await mentee.getByLabel('What do you hope to reach together?').fill(hopes);
    await mentee.getByRole('button', { name: 'Send the request' }).click();
    await expect(mentee.getByText(/\d business days? left/)).toBeVisible();
    await expectGoodScreen(mentee);
  });

  await test.step('the mentor is told by mail, reads it and accepts', async () => {
    const mail = await mailTo('mentor@cms.example', /./);
    expect(mail.text).toContain('Nora Newcomer');
    await mentor.goto('/home');
    await showcase(mentor, 'home');
    await mentor.goto('/requests');
    await mentor.getByRole('listitem').filter({ hasText: hopes }).getByRole('link').first().click();
    await mentor.getByRole('button', { name: 'Accept' }).waitFor();
    await expect(mentor.getByText(hopes)).toBeVisible();
    await mentor.getByRole('button', { name: 'Accept' }).click();
    await expect(mentor.getByRole('heading', { name: 'You and Nora Newcomer are matched' })).toBeVisible();
    await expect(mentor.getByRole('button', { name: 'Accept' })).toHaveCount(0);
    await expect
      .poll(async () => (await mailTo('newcomer@cms.example', /./)).text)
      .toContain('Marcus Mentor');
  });

  const engagement = await openEngagement();

  await test.step('both see each other’s address', async () => {
    for (const [page, address] of [
      [mentee, 'mentor@cms.example'],
      [mentor, 'newcomer@cms.example'],
    ] as const) {
      await page.goto(`/mentorships/${engagement}`);
      await expect(page.getByRole('link', { name: address })).toBeVisible();
    }
  });

  await test.step('one proposes a plan, the other signs it', async () => {
    await mentee.goto(`/mentorships/${engagement}/plan`);
    await mentee.getByRole('link', { name: 'Propose a plan' }).click();
    await mentee.getByLabel('Video call').check();
    await mentee
      .getByLabel('What do you expect of each other?')
      .fill('We come prepared and say when we can’t.');
    await mentee
      .locator('form')
      .getByRole('button', { name: /propose|sign/i })
      .click();
    await expect(mentee.getByText(/You have signed/)).toBeVisible();
    await mentor.goto(`/mentorships/${engagement}/plan`);
    await mentor.getByRole('button', { name: /^Sign/ }).click();
    await expect(mentor.getByText(/^Signed on/)).toHaveCount(2);
  });

  await test.step('the mentee sets a goal', async () => {
    await mentee.goto(`/mentorships/${engagement}/goals`);
    await mentee.getByRole('link', { name: 'Add a goal' }).click();
    await mentee.getByLabel('Your goal in one line').fill('A security plan that passes review');
    await mentee.getByLabel(/^Specific/).fill('I write it family by family.');
    await mentee.getByLabel(/^Measurable/).fill('No more than five questions of the assessor.');
    await mentee.getByLabel(/^Achievable/).fill('Two hours a week are agreed with my manager.');
    await mentee.getByLabel(/^Relevant/).fill('The authorization runs out in May.');
    await mentee.getByLabel(/^Time-bound/).fill(dayFromToday(120));
    await mentee.getByRole('button', { name: 'Set this goal' }).click();
    await expect(mentee.getByRole('heading', { name: 'A security plan that passes review' })).toBeVisible();
    await showcase(mentee, 'goals');
  });

  await test.step('the mentee schedules a meeting, the mentor reports on it', async () => {
    await mentee.goto(`/mentorships/${engagement}/meetings`);
    await mentee
      .getByRole('link', { name: /^Schedule/ })
      .first()
      .click();
    await mentee.getByLabel('Day').fill(dayFromToday(-1));
    await mentee.getByLabel(/^Time \(/).fill('10:00');
    await mentee.getByLabel('Agenda').fill('Who is who\nThe plan so far');
    await mentee.getByRole('button', { name: /^Schedule/ }).click();
    await expect(heading(mentee, /Marcus Mentor|mentorship/i)).toBeVisible();

    const meeting = await onlyMeeting(engagement);
    await mentor.goto(`/meetings/${meeting}/report`);
    await mentor.getByLabel('Quite a bit').check();
    await showcase(mentor, 'meeting-report');
    await mentor.getByRole('button', { name: 'Send the report' }).click();
    await expect(mentor.getByText('Quite a bit')).toBeVisible();
    await expect(mentor.getByRole('button', { name: 'Send the report' })).toHaveCount(0);
  });

  await test.step('they complete it and both answer the survey', async () => {
    await mentee.goto(`/mentorships/${engagement}`);
    await showcase(mentee, 'mentorship');
    await mentee.getByRole('button', { name: 'Complete' }).click();
    await mentee.getByRole('dialog').getByRole('button', { name: 'Complete' }).click();
    await expect(mentee.getByText('Your mentorship is completed.', { exact: false }).first()).toBeVisible();
    for (const [page, other] of [
      [mentee, 'Marcus Mentor'],
      [mentor, 'Nora Newcomer'],
    ] as const) {
      await answerSurvey(page, other);
    }
  });

  await test.step('the support team sees it, and the figures count it', async () => {
    await coordinator.goto('/engagements?q=Nora');
    const row = coordinator
      .getByRole('row')
      .filter({ has: coordinator.locator(`a[href="/mentorships/${engagement}"]`) });
    await expect(row.locator('[data-label="State"]')).toHaveText('Completed');
    await expect(row.locator('[data-label="Meetings held"]')).toHaveText('1');
    const { meetingsHeld, minimumGroupSize } = await figuresShownTo(coordinator);
    await showcase(coordinator, 'insights');
    // Figures are told in whole groups, so that one more meeting makes a group more at most.
    const more = (meetingsHeld.value ?? NaN) - (before.meetingsHeld.value ?? NaN);
    expect([0, minimumGroupSize]).toContain(more);
  });
});

/** The figures of the program as the screen got them, once it shows them. */
async function figuresShownTo(page: Page): Promise<components['schemas']['MetricsSummary']> {
  const answered = page.waitForResponse((response) => response.url().includes('/api/v1/metrics/summary'));
  await page.goto('/insights');
  const summary = (await (await answered).json()) as components['schemas']['MetricsSummary'];
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Meetings held' }) });
  await expect(card.locator('.figures__value')).toHaveText(
    summary.meetingsHeld.value?.toLocaleString('en-US') ?? '',
  );
  expect(summary.meetingsHeld.value).toBeGreaterThan(0);
  return summary;
}

async function openEngagement(): Promise<string> {
  const api = await apiAs('newcomer');
  const { data } = await api.GET('/api/v1/engagements', {
    params: { query: { program: 'cms-isso', person: 'me', state: ['DISCOVERY'] } },
  });
  expect(data?.items).toHaveLength(1);
  return data?.items[0]?.id ?? '';
}

async function onlyMeeting(engagement: string): Promise<string> {
  const api = await apiAs('newcomer');
  const { data } = await api.GET('/api/v1/engagements/{id}/meetings', {
    params: { path: { id: engagement } },
  });
  expect(data?.items).toHaveLength(1);
  return data?.items[0]?.id ?? '';
}

async function answerSurvey(page: Page, other: string): Promise<void> {
  await page.goto('/home');
  await page
    .getByRole('region')
    .or(page.getByRole('listitem'))
    .filter({ hasText: `how it was with ${other}` })
    .getByRole('link', { name: /^Answer the survey/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Send your answers' }).waitFor();
  for (const question of await page.getByRole('radiogroup').all()) {
    await question
      .getByRole('radio', { name: /^5,|^Yes/ })
      .first()
      .check();
  }
  await page.getByRole('button', { name: 'Send your answers' }).click();
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
}

function dayFromToday(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
