import { expect, type Browser, type Page } from '@playwright/test';
import { heading } from './look';
import { mailTo } from './mail';
import { chooseTerm } from './terms';

export interface Joining {
  /** As a mentee unless told. */
  role?: 'mentor' | 'mentee';
  /** What the person belongs to, as the program calls it, and the person's own. */
  unit: [label: string, value: string];
  /** What a program asks beside: each is checked. */
  asked?: readonly string[];
  /** Where the manager can be written to. */
  managerEmail?: string;
  workRole?: string;
  topic?: string;
  /** What is attested before sending. */
  attested?: string;
  /** What a mentor must bring. */
  managementYears?: number;
  /** What is said once it is sent. */
  told: string;
}

/** From the home page through the steps of joining. */
export async function join(page: Page, joining: Joining): Promise<void> {
  const role = joining.role ?? 'mentee';
  const mentor = role === 'mentor';
  const next = () => page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('link', { name: `Join as a ${role}` }).click();
  await page.getByRole('button', { name: `Join as a ${role}` }).click();

  await expect(heading(page, 'About you')).toBeVisible();
  await page.getByLabel(joining.unit[0], { exact: true }).fill(joining.unit[1]);
  for (const label of joining.asked ?? []) await page.getByLabel(label).check();
  await page.getByLabel('Your manager’s name').fill('Mona Example');
  await page.getByLabel('Your manager’s email address').fill(joining.managerEmail ?? 'mona@example.org');
  await next();

  await expect(heading(page, 'Your role in security')).toBeVisible();
  if (joining.workRole) await chooseTerm(page, 'Your work roles', joining.workRole);
  await page.getByLabel('Years of experience in security').fill('1');
  await next();

  await expect(heading(page, mentor ? 'What you can offer' : 'What you hope for')).toBeVisible();
  await page.getByLabel('Headline').fill('New in my role, with a hard year ahead');
  await page
    .getByLabel(mentor ? 'What can you help with, and how?' : 'What brings you here?')
    .fill('Much is due in May and I have never done it.');
  await page.getByLabel('Professional development').check();
  if (!mentor) {
    await page
      .getByLabel('What do you want to achieve in the next few months?')
      .fill('A plan that passes review.');
    await page.getByLabel('And in the long term?').fill('Lead the security of something larger.');
    await page.getByLabel('Why now?').fill('It is due in May.');
  }
  await next();

  await expect(heading(page, mentor ? 'Skills you can share' : 'Skills you want')).toBeVisible();
  if (joining.topic) await page.getByLabel(joining.topic).check();
  await next();

  await expect(heading(page, 'How you like to meet')).toBeVisible();
  await page.getByLabel('Video call').check();
  await page.getByLabel('Every week').check();
  await next();

  await expect(heading(page, 'Check and send')).toBeVisible();
  if (joining.managementYears) {
    await page.getByLabel('Years of management experience').fill(String(joining.managementYears));
  }
  if (joining.attested) await page.getByLabel(joining.attested).check();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText(joining.told).first()).toBeVisible();
}

/** From the mail, in a browser that nobody has signed in with, after a scanner of mails has been there. */
export async function managerApproves(browser: Browser, manager: string, who: string): Promise<void> {
  const mail = await mailTo(manager, new RegExp(`^${who} asks for your approval`));
  const link = /\S+\/manager-approval\S+/.exec(mail.text)?.[0] ?? '';
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.reload();
  await expect(page.getByText('named you as their manager')).toBeVisible();
  await expect(page.getByText('About an hour of orientation')).toBeVisible();
  await page.getByLabel(`A note to ${who}`).fill('Have a good start.');
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('You approved.')).toBeVisible();
  await page.reload();
  await expect(page.getByText(/^It was approved on /)).toBeVisible();
  await context.close();
}
