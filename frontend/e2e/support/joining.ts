import { expect, type Page } from '@playwright/test';
import { heading } from './look';
import { chooseTerm } from './terms';

interface Joining {
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
  /** What is said once it is sent. */
  told: string;
}

/** From the home page through the steps of joining as a mentee. */
export async function joinAsMentee(page: Page, joining: Joining): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Save and continue' }).click();
  await page.getByRole('link', { name: 'Join as a mentee' }).click();
  await page.getByRole('button', { name: 'Join as a mentee' }).click();

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

  await expect(heading(page, 'What you hope for')).toBeVisible();
  await page.getByLabel('Headline').fill('New in my role, with a hard year ahead');
  await page.getByLabel('What brings you here?').fill('Much is due in May and I have never done it.');
  await page.getByLabel('Professional development').check();
  await page
    .getByLabel('What do you want to achieve in the next few months?')
    .fill('A plan that passes review.');
  await page.getByLabel('And in the long term?').fill('Lead the security of something larger.');
  await page.getByLabel('Why now?').fill('It is due in May.');
  await next();

  await expect(heading(page, 'Skills you want')).toBeVisible();
  if (joining.topic) await page.getByLabel(joining.topic).check();
  await next();

  await expect(heading(page, 'How you like to meet')).toBeVisible();
  await page.getByLabel('Video call').check();
  await page.getByLabel('Every week').check();
  await next();

  await expect(heading(page, 'Check and send')).toBeVisible();
  if (joining.attested) await page.getByLabel(joining.attested).check();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText(joining.told).first()).toBeVisible();
}
