import { agree, freshPair, freshPerson } from '../support/freshPeople';
import { expect, test } from '../support/people';

test('two who got to know each other go separate ways, and the place is free again', async ({ pageOf }) => {
  const { mentee, mentor, engagement } = await freshPair();
  const page = await pageOf(mentee);
  await page.goto(`/mentorships/${engagement}`);
  await page.getByRole('button', { name: 'Not a fit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go separate ways' }).click();

  const ended = 'You got to know each other and went separate ways, and that’s fine.';
  const other = await pageOf(mentor);
  await other.goto(`/mentorships/${engagement}`);
  for (const each of [page, other]) {
    await expect(each.getByText(ended)).toBeVisible();
    await expect(each.getByRole('heading', { name: 'End or pause' })).toHaveCount(0);
  }
  await page.goto(`/mentors/${mentor.profileId}`);
  await expect(page.getByRole('button', { name: 'Send the request' })).toBeVisible();
});

test('a mentorship ends early, and only the support team reads why', async ({ pageOf }) => {
  const { mentee, mentor, engagement } = await freshPair();
  await agree(mentee, mentor, engagement);
  const reason = 'I change to another center in January.';
  const page = await pageOf(mentor);
  await page.goto(`/mentorships/${engagement}`);
  await page.getByRole('button', { name: 'End early' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What led to this').fill(reason);
  await dialog.getByRole('button', { name: 'End early' }).click();

  const other = await pageOf(mentee);
  await other.goto(`/mentorships/${engagement}`);
  for (const each of [page, other]) {
    await expect(each.getByText('This mentorship ended early')).toBeVisible();
    await expect(each.getByText(reason)).toHaveCount(0);
  }
  const coordinator = await pageOf(await freshPerson('Conrad', 'coordinator'));
  await coordinator.goto(`/mentorships/${engagement}`);
  await expect(coordinator.getByRole('heading', { name: 'Why it ended' })).toBeVisible();
  await expect(coordinator.getByText(reason)).toBeVisible();
});
