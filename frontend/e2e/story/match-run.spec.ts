import { apiAs } from '../support/api';
import { freshParticipant } from '../support/freshPeople';
import { expectMail } from '../support/mail';
import { expectGoodScreen, heading } from '../support/look';
import { accept } from '../support/mentoring';
import { expect, test } from '../support/people';

const program = 'cms-isso';

/** No pair fits that well, so that nobody else of the program is asked anything. */
const floor = 1_000_000;

test('the support team makes a pair in a match run, publishes it, and both accept', async ({ pageOf }) => {
  const topics = ['ATO', 'POAM', 'PRIVACY'];
  const [mentee, mentor] = await Promise.all([
    freshParticipant('Rhea', 'MENTEE', 1, topics),
    freshParticipant('Rolf', 'MENTOR', 1, topics),
  ]);
  const message = `You two have much to talk about. (${Date.now()})`;
  const coordinator = await pageOf('coordinator');
  const api = await apiAs('coordinator');
  const { data: run } = await api.POST('/api/v1/match-runs', {
    body: { program, objective: 'BEST_ABOVE', floor },
  });

  await test.step('who is left out is shown with the reason', async () => {
    await coordinator.goto('/matching/runs');
    await coordinator.locator(`a[href="/matching/runs/${run?.id}"]`).click();
    await expect(heading(coordinator, 'Match run')).toBeVisible();
    await coordinator.getByRole('link', { name: /^Without a mentor/ }).click();
    await expect(coordinator.getByRole('row').filter({ hasText: mentee.name })).toContainText(
      'No mentor fits well enough',
    );
  });

  await test.step('a mentor is chosen, and the run is solved around the pair', async () => {
    await coordinator.getByRole('button', { name: `Choose a mentor for ${mentee.name}` }).click();
    await coordinator.getByRole('button', { name: `Choose ${mentor.name}` }).click();
    await expect(coordinator.getByText(`${mentee.name}: nobody → ${mentor.name}`)).toBeVisible();
    await expect(coordinator.getByText(/^1 mentee more has a mentor/)).toBeVisible();
    await expectGoodScreen(coordinator);
    await coordinator.getByRole('button', { name: 'Solve it again' }).click();
    await coordinator.getByRole('link', { name: 'Pairs 1' }).click();
    await expect(coordinator.getByRole('row').filter({ hasText: mentee.name })).toContainText(mentor.name);
    await expectGoodScreen(coordinator);
  });

  await test.step('it is published', async () => {
    await coordinator.getByLabel('A few words to both people').fill(message);
    await coordinator.getByRole('button', { name: 'Send 1 proposal' }).click();
    await expect(coordinator.getByRole('link', { name: 'See the proposal' })).toBeVisible();
    await expectGoodScreen(coordinator);
  });

  await test.step('both are told by mail and accept', async () => {
    await coordinator.getByRole('link', { name: 'See the proposal' }).click();
    await expect(coordinator.getByText(message)).toBeVisible();
    const request = new URL(coordinator.url()).pathname;
    for (const { email } of [mentee, mentor]) await expectMail(email, `${request}?program=${program}`);
    await accept(await pageOf(mentee), message);
    await accept(await pageOf(mentor), message);
    await coordinator.reload();
    await expect(coordinator.getByRole('link', { name: 'See the mentorship' })).toBeVisible();
  });
});
