import type { Page } from '@playwright/test';
import { fillDay } from '../support/days';
import { expectOneMore, figuresOf } from '../support/figures';
import { freshNewcomer } from '../support/freshNewcomer';
import { join as joinProgram, managerApproves } from '../support/joining';
import { showcase } from '../support/look';
import { expectMail, mailTo } from '../support/mail';
import {
  accept,
  agree,
  askMentor,
  complete,
  dayFromToday,
  openEngagement,
  report,
  scheduleMeeting,
  type Two,
} from '../support/mentoring';
import { expect, test } from '../support/people';

const program = 'cms-isso';
const names = { menteeName: 'Nora Newcomer', mentorName: 'Marcus Mentor' };

test.beforeEach(freshNewcomer);

test('a newcomer joins, finds a mentor, meets, and both look back', async ({ pageOf, browser }) => {
  test.setTimeout(300_000);
  const two: Two = { mentee: await pageOf('newcomer'), mentor: await pageOf('mentor'), ...names };
  const { mentee, mentor } = two;
  const coordinator = await pageOf('coordinator');
  const hopes = `A security plan that passes review in May. (${Date.now()})`;
  const before = await figuresOf(program);

  const manager = `mona-${Date.now()}@example.org`;
  await test.step('the newcomer joins as a mentee', () => join(mentee, manager));
  await test.step('the manager says yes from the mail, without an account', () =>
    managerApproves(browser, manager, 'Nora Newcomer'));
  await test.step('the support team notes the orientation', async () => {
    await orient(coordinator);
    await showcase(coordinator, 'pipeline');
  });
  await test.step('the mentee finds a mentor and asks', () => askMentor(two, hopes));

  await test.step('the mentor is told by mail, reads it and accepts', async () => {
    await mailTo('mentor@cms.example', /^Nora Newcomer asks you/);
    await mentor.goto('/home');
    await showcase(mentor, 'home');
    await accept(mentor, hopes);
    await mailTo('newcomer@cms.example', /Marcus Mentor\W+are a match/);
  });

  const engagement = await openEngagement('newcomer', program);

  await test.step('both see each other’s address', async () => {
    for (const [page, address] of [
      [mentee, 'mentor@cms.example'],
      [mentor, 'newcomer@cms.example'],
    ] as const) {
      await page.goto(`/mentorships/${engagement}`);
      await expect(page.getByRole('link', { name: address })).toBeVisible();
    }
  });

  await test.step('one proposes a plan, the other signs it', () => agree(two, engagement));

  await test.step('the mentee sets a goal', async () => {
    await mentee.goto(`/mentorships/${engagement}/goals`);
    await mentee.getByRole('link', { name: 'Add a goal' }).click();
    await mentee.getByLabel('Your goal in one line').fill('A security plan that passes review');
    await mentee.getByLabel(/^Specific/).fill('I write it family by family.');
    await mentee.getByLabel(/^Measurable/).fill('No more than five questions of the assessor.');
    await mentee.getByLabel(/^Achievable/).fill('Two hours a week are agreed with my manager.');
    await mentee.getByLabel(/^Relevant/).fill('The authorization expires in May.');
    await fillDay(mentee, /^Time-bound/, dayFromToday(120));
    await mentee.getByRole('button', { name: 'Set this goal' }).click();
    await expect(mentee.getByRole('heading', { name: 'A security plan that passes review' })).toBeVisible();
    await showcase(mentee, 'goals');
  });

  await test.step('the mentee schedules a meeting, the mentor reports on it', async () => {
    await report(mentor, await scheduleMeeting(two, 'newcomer', engagement));
  });

  await test.step('they complete it and both answer the survey', () => complete(two, engagement));

  await test.step('the support team sees it, and the figures count it', async () => {
    await coordinator.goto('/engagements?q=Nora');
    await expect(coordinator.getByText('Nora Newcomer').first()).toBeVisible();
    await coordinator.goto('/insights');
    await expect(coordinator.getByText('Meetings held').first()).toBeVisible();
    await showcase(coordinator, 'insights');
    await expectOneMore(program, before);
  });
});

test('the support team proposes a pair, both accept, meet, get help, and look back', async ({
  pageOf,
  browser,
}) => {
  test.setTimeout(300_000);
  const two: Two = { mentee: await pageOf('newcomer'), mentor: await pageOf('mentor'), ...names };
  const { mentee, mentor } = two;
  const coordinator = await pageOf('coordinator');
  const hopes = `A first authorization with someone at hand. (${Date.now()})`;
  const before = await figuresOf(program);

  await test.step('the newcomer joins and is approved', async () => {
    const manager = `mona-${Date.now()}@example.org`;
    await join(mentee, manager);
    await managerApproves(browser, manager, 'Nora Newcomer');
    await orient(coordinator);
  });

  const request = await test.step('the support team proposes the two to each other', async () => {
    await coordinator.getByRole('link', { name: 'Propose a mentor' }).click();
    await coordinator.getByLabel('Search by name or topic').fill('Marcus Mentor');
    await coordinator.getByRole('button', { name: 'Search' }).click();
    await coordinator.getByRole('link', { name: 'Marcus Mentor' }).click();
    await coordinator
      .getByLabel('Why might they be a good fit?')
      .fill('Both look after systems in the cloud.');
    await coordinator.getByLabel('What could it bring Nora Newcomer?').fill(hopes);
    await coordinator.getByRole('button', { name: 'Send the proposal' }).click();
    await expect(coordinator.getByText('We asked both people.', { exact: false }).first()).toBeVisible();
    return new URL(coordinator.url()).pathname;
  });

  await test.step('both are told by mail and accept, and the support team follows it', async () => {
    for (const address of ['newcomer@cms.example', 'mentor@cms.example']) {
      await expectMail(address, `${request}?program=${program}`);
    }
    await accept(mentee, hopes);
    await coordinator.goto('/matching');
    await expect(coordinator.getByRole('heading', { level: 1, name: 'Matching' })).toBeVisible();
    await coordinator.goto(request);
    await expect(
      coordinator.getByText('Nora Newcomer said yes. Now Marcus Mentor needs to answer.'),
    ).toBeVisible();
    await accept(mentor, hopes);
    await coordinator.reload();
    await expect(coordinator.getByRole('link', { name: 'See the mentorship' })).toBeVisible();
  });

  const engagement = await openEngagement('newcomer', program);
  await test.step('they agree on a plan', () => agree(two, engagement));

  await test.step('they meet and ask for help, and the support team handles it', async () => {
    const meeting = await scheduleMeeting(two, 'newcomer', engagement);
    await report(mentor, meeting, 'We need help from the ISSO Support Team');
    await coordinator.goto('/engagements');
    const asked = coordinator.locator(`a[href="/meetings/${meeting}/report"]`);
    await asked.click();
    await coordinator.getByRole('button', { name: 'Mark as handled' }).click();
    await expect(coordinator.getByText(/Asked for, handled on/)).toBeVisible();
    await coordinator.goto('/engagements');
    await expect(coordinator.getByRole('table')).toBeVisible();
    await expect(asked).toHaveCount(0);
  });

  await test.step('they complete it and both answer the survey', () => complete(two, engagement));
  await test.step('the figures count it', () => expectOneMore(program, before));
});

async function join(mentee: Page, managerEmail: string): Promise<void> {
  await mentee.goto('/home');
  await joinProgram(mentee, {
    unit: ['Component', 'CCSQ'],
    asked: ['Federal employee', 'I am an ISSO'],
    managerEmail,
    workRole: 'OG-WRL-014',
    topic: 'Starting as an ISSO',
    told: 'Next, your manager needs to approve.',
  });
}

/** The newcomer's story stays open. */
async function orient(coordinator: Page): Promise<void> {
  await coordinator.goto('/pipeline?state=ORIENTATION');
  await coordinator.getByRole('link', { name: 'Nora Newcomer' }).click();
  await expect(coordinator.getByText('Approved by the manager on')).toBeVisible();
  await coordinator.getByRole('button', { name: 'Mark orientation as done' }).click();
  await expect(coordinator.getByRole('complementary').getByText('Active')).toBeVisible();
}
