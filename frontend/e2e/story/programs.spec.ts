import { activeMentor } from '../support/activeMentor';
import { expectOneMore, figuresOf } from '../support/figures';
import { leave } from '../support/freshNewcomer';
import { freshPerson } from '../support/freshPeople';
import { join } from '../support/joining';
import { heading } from '../support/look';
import {
  accept,
  agree,
  askMentor,
  complete,
  openEngagement,
  report,
  scheduleMeeting,
  type Two,
} from '../support/mentoring';
import { expect, test, type PageOf } from '../support/people';

/** What only programs of the US government have to do with. */
const foreign = /\b(CMS|ISSOs?|HHS|Medicare|federal|government|NIST|NICE|ATO)\b|\.gov\b/i;

/** One who has not joined yet, one who is a mentor already, and one who runs the program. */
async function begin(program: string, pageOf: PageOf) {
  await leave('manager', program);
  await activeMentor('admin', program);
  const before = await figuresOf(program);
  const two: Two = {
    mentee: await pageOf('manager'),
    mentor: await pageOf('admin'),
    menteeName: 'Miles Manager',
    mentorName: 'Ada Admin',
  };
  const coordinator = await pageOf(await freshPerson('Corinne', 'coordinator'));
  return { before, two, coordinator };
}

test('in the program of ASIS a member asks a leader, they meet without reports, and look back', async ({
  pageOf,
}) => {
  test.setTimeout(300_000);
  const program = 'asis-security-leaders';
  const { before, two, coordinator } = await begin(program, pageOf);
  const { mentee, mentor } = two;
  const hopes = `To lead a region next year. (${Date.now()})`;

  await test.step('a member joins, and is in at once', async () => {
    await mentee.goto(`/home?program=${program}`);
    await expect(mentee).toHaveURL('/home');
    await expect(mentee).toHaveTitle(/Security Leaders Mentoring Program$/);
    await join(mentee, {
      unit: ['Organization', 'Harbor Logistics'],
      topic: 'Risk management',
      attested: 'I am a member of ASIS International in good standing',
      told: 'You’re in',
    });
    expect(await mentee.locator('body').innerText()).not.toMatch(foreign);
  });

  await test.step('the member asks a leader, who accepts', async () => {
    await askMentor(two, hopes);
    await mentor.goto(`/home?program=${program}`);
    await accept(mentor, hopes);
  });

  const engagement = await openEngagement('manager', program);
  await test.step('they agree on a plan', () => agree(two, engagement));

  await test.step('they meet, and say so', async () => {
    const meeting = await scheduleMeeting(two, 'manager', engagement);
    await mentor.goto(`/meetings/${meeting}`);
    await mentor.getByRole('button', { name: 'Mark as held' }).click();
    await mentor.getByRole('dialog').getByRole('button', { name: 'Mark as held' }).click();
    await expect(mentor.getByText('Held', { exact: true }).first()).toBeVisible();
    await expect(mentor.getByText(/report/i)).toHaveCount(0);
  });

  await test.step('they complete it and both answer the survey', () => complete(two, engagement));

  await test.step('whoever runs several programs switches, and the figures count it', async () => {
    await coordinator.goto('/home');
    await coordinator.getByRole('button', { name: 'Switch program' }).click();
    await coordinator.getByRole('button', { name: 'Security Leaders Mentoring Program' }).click();
    await expect(coordinator).toHaveTitle(/Security Leaders Mentoring Program$/);
    await coordinator.goto('/engagements?state=COMPLETED');
    await expect(
      coordinator.getByRole('link', { name: 'Miles Manager and Ada Admin' }).first(),
    ).toBeVisible();
    await expectOneMore(program, before);
  });
});

test('in the program of HHS an employee asks a mentor, the report is optional, and both look back', async ({
  pageOf,
}) => {
  test.setTimeout(300_000);
  const program = 'hhs-mentoring';
  const { before, two, coordinator } = await begin(program, pageOf);
  const { mentee, mentor } = two;
  const hopes = `To find out whether policy work suits me. (${Date.now()})`;

  await test.step('an employee joins, and is in at once', async () => {
    await mentee.goto(`/home?program=${program}`);
    await expect(mentee).toHaveTitle(/HHS Mentoring Program$/);
    await join(mentee, {
      unit: ['Division', 'CDC'],
      asked: ['Federal employee'],
      told: 'You’re in',
    });
  });

  await test.step('the employee asks a mentor, who accepts', async () => {
    await askMentor(two, hopes);
    await mentor.goto(`/home?program=${program}`);
    await accept(mentor, hopes);
  });

  const engagement = await openEngagement('manager', program);
  await test.step('they agree on a plan', () => agree(two, engagement));
  await test.step('they meet, and the mentor reports on it', async () => {
    await report(mentor, await scheduleMeeting(two, 'manager', engagement));
  });
  await test.step('they complete it and both answer the survey', () => complete(two, engagement));

  await test.step('the figures count it, and never so few people', async () => {
    await coordinator.goto(`/insights?program=${program}`);
    await expect(heading(coordinator, 'Insights')).toBeVisible();
    await expect(coordinator.getByText('Not shown').first()).toBeVisible();
    await expectOneMore(program, before);
  });
});
