import { freshPerson } from '../support/freshPeople';
import { join, managerApproves } from '../support/joining';
import { mailTo } from '../support/mail';
import { expect, test } from '../support/people';

test('a contractor who is an ISSO joins: the manager approves from the mail, and the orientation is next', async ({
  pageOf,
  browser,
}) => {
  const person = await freshPerson('Carla');
  const page = await pageOf(person);
  const manager = `mona-${Date.now()}@example.org`;
  await page.goto('/home');
  await join(page, {
    unit: ['Component', 'OIT'],
    asked: ['Contractor', 'I am an ISSO'],
    managerEmail: manager,
    workRole: 'OG-WRL-014',
    topic: 'Starting as an ISSO',
    told: 'Next, your manager needs to approve.',
  });
  await managerApproves(browser, manager, person.name);
  const mail = await mailTo(person.email, /was approved$/);
  expect(mail.text).toContain('Next is your orientation');
});

test('a federal employee who is not an ISSO joins: the support team looks at it after the manager', async ({
  pageOf,
  browser,
}) => {
  const person = await freshPerson('Fran');
  const page = await pageOf(person);
  const coordinator = await pageOf(await freshPerson('Cora', 'coordinator'));
  const manager = `milo-${Date.now()}@example.org`;
  await page.goto('/home');
  await join(page, {
    unit: ['Component', 'OIT'],
    asked: ['Federal employee', 'I am not an ISSO'],
    managerEmail: manager,
    topic: 'Starting as an ISSO',
    told: 'Next, your manager needs to approve.',
  });
  await managerApproves(browser, manager, person.name);
  expect((await mailTo(person.email, /was approved$/)).text).toContain(
    'the support team reviews your request',
  );
  await coordinator.goto('/pipeline?state=SUPPORT_REVIEW');
  await coordinator.getByRole('link', { name: person.name }).click();
  await coordinator.getByRole('complementary').getByRole('button', { name: 'Approve' }).click();
  await expect(coordinator.getByRole('complementary').getByText('Orientation').first()).toBeVisible();
  await page.goto('/home');
  await expect(page.getByText(/orientation/i).first()).toBeVisible();
});

test('a leader joins the program of ASIS as a mentor: attested, and listed at once', async ({ pageOf }) => {
  const person = await freshPerson('Asa');
  const page = await pageOf(person);
  await page.goto('/home?program=asis-security-leaders');
  await join(page, {
    role: 'mentor',
    unit: ['Organization', 'Harbor Logistics'],
    topic: 'Risk management',
    managementYears: 9,
    attested: 'I am a member of ASIS International in good standing',
    told: 'You’re in',
  });
  expect((await mailTo(person.email, /^Welcome to .*Security Leaders/)).text).toContain(
    'find you in the directory',
  );
});

test('an employee joins the program of HHS as a mentee, and is in at once', async ({ pageOf }) => {
  const person = await freshPerson('Hana');
  const page = await pageOf(person);
  await page.goto('/home?program=hhs-mentoring');
  await join(page, {
    unit: ['Division', 'CDC'],
    asked: ['Federal employee'],
    told: 'You’re in',
  });
  expect((await mailTo(person.email, /^Welcome to .*HHS/)).text).toContain('Look for a mentor');
});
