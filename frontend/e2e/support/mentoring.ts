import { expect, type Page } from '@playwright/test';
import { apiAs } from './api';
import { fillDay } from './days';
import type { DemoUser } from './environment';
import { expectGoodScreen, heading, showcase } from './look';

/** Two people on their pages. */
export interface Two {
  mentee: Page;
  mentor: Page;
  menteeName: string;
  mentorName: string;
}

/** The mentee finds the mentor in the directory and asks. */
export async function askMentor({ mentee, mentorName }: Two, hopes: string): Promise<void> {
  await mentee.goto('/home');
  await mentee.getByRole('link', { name: 'Find a mentor' }).last().click();
  await expect(mentee.getByText(/^\d+ mentors?$/)).toBeVisible();
  await showcase(mentee, 'find-a-mentor');
  await mentee.getByLabel('What do you need help with?').fill(mentorName);
  await mentee.getByRole('button', { name: 'Search' }).click();
  await mentee.getByRole('link', { name: mentorName }).click();
  await expect(heading(mentee, mentorName)).toBeVisible();
  await expect(mentee.getByRole('main').getByText(/@/)).toHaveCount(0);
  await mentee
    .getByLabel(`What stood out to you in ${mentorName}’s profile?`)
    .fill('You have done this before.');
  await showcase(mentee, 'mentor');
  await mentee.getByLabel('What do you hope to achieve together?').fill(hopes);
  await mentee.getByRole('button', { name: 'Send the request' }).click();
  await expect(mentee.getByText(/\d business days? left/)).toBeVisible();
  await expectGoodScreen(mentee);
}

/** One of the two reads the request or proposal with these words and accepts it. */
export async function accept(page: Page, hopes: string): Promise<void> {
  await page.goto('/requests?box=received');
  await page.getByRole('listitem').filter({ hasText: hopes }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Accept' }).waitFor();
  await expect(page.getByText(hopes)).toBeVisible();
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('You said yes.').first()).toBeVisible();
}

/** The mentorship that has just begun: a person has one at a time in a story. */
export async function openEngagement(user: DemoUser, program: string): Promise<string> {
  const api = await apiAs(user);
  const { data } = await api.GET('/api/v1/engagements', {
    params: { query: { program, person: 'me', state: ['DISCOVERY'] } },
  });
  expect(data?.items).toHaveLength(1);
  return data?.items[0]?.id ?? '';
}

/** The mentee proposes a plan, and the mentor signs it. */
export async function agree({ mentee, mentor }: Two, engagement: string): Promise<void> {
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
}

/** The mentee puts down a meeting of yesterday; answers its id. */
export async function scheduleMeeting(two: Two, user: DemoUser, engagement: string): Promise<string> {
  const { mentee } = two;
  await mentee.goto(`/mentorships/${engagement}/meetings`);
  await mentee
    .getByRole('link', { name: /^Schedule/ })
    .first()
    .click();
  await fillDay(mentee, 'Day', dayFromToday(-1));
  await mentee.getByLabel(/^Time \(/).fill('10:00');
  await mentee.getByLabel('Agenda').fill('Who is who\nThe plan so far');
  await mentee.getByRole('button', { name: /^Schedule/ }).click();
  await expect(heading(mentee, new RegExp(`${two.mentorName}|mentorship`, 'i'))).toBeVisible();
  const api = await apiAs(user);
  const { data } = await api.GET('/api/v1/engagements/{id}/meetings', {
    params: { path: { id: engagement } },
  });
  expect(data?.items).toHaveLength(1);
  return data?.items[0]?.id ?? '';
}

/** The mentor reports that the meeting helped, and asks for help where a label is given. */
export async function report(mentor: Page, meeting: string, help?: string): Promise<void> {
  await mentor.goto(`/meetings/${meeting}/report`);
  await mentor.getByLabel('Quite a bit').check();
  if (help) await mentor.getByLabel(help).check();
  await showcase(mentor, 'meeting-report');
  await mentor.getByRole('button', { name: 'Send the report' }).click();
  await expect(mentor.getByText('Quite a bit')).toBeVisible();
  await expect(mentor.getByRole('button', { name: 'Send the report' })).toHaveCount(0);
}

/** The mentee completes the mentorship, and both look back. */
export async function complete({ mentee, mentor, ...names }: Two, engagement: string): Promise<void> {
  await mentee.goto(`/mentorships/${engagement}`);
  await showcase(mentee, 'mentorship');
  await mentee.getByRole('button', { name: 'Complete' }).click();
  await mentee.getByRole('dialog').getByRole('button', { name: 'Complete' }).click();
  await expect(mentee.getByText('Your mentorship is complete.', { exact: false }).first()).toBeVisible();
  await answerSurvey(mentee, names.mentorName);
  await answerSurvey(mentor, names.menteeName);
}

async function answerSurvey(page: Page, other: string): Promise<void> {
  await page.goto('/home');
  await page
    .getByRole('region')
    .or(page.getByRole('listitem'))
    .filter({ hasText: `how it went with ${other}` })
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

export function dayFromToday(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
