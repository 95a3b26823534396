import { freshPerson } from '../support/freshPeople';
import { heading } from '../support/look';
import { expect, test } from '../support/people';

test('somebody leaves joining half way, goes on with a phone, and adds a résumé that the support team reads', async ({
  pageOf,
}) => {
  const person = await freshPerson('Wanda');
  const desk = await pageOf(person);
  await desk.goto('/home');
  await desk.getByRole('link', { name: 'Join as a mentee' }).click();
  await desk.getByRole('button', { name: 'Join as a mentee' }).click();
  await expect(heading(desk, 'About you')).toBeVisible();
  await desk.getByLabel('Component', { exact: true }).fill('OIT');
  await desk.getByLabel('Federal employee').check();
  await desk.getByLabel('I am an ISSO').check();
  await desk.getByLabel('Your manager’s name').fill('Mona Example');
  await desk.getByLabel('Your manager’s email address').fill('mona@example.org');
  await desk.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(desk, 'Your role in security')).toBeVisible();
  await desk.getByLabel('Years of experience in security').fill('1');
  await desk.getByRole('button', { name: 'Save and continue' }).click();
  await expect(heading(desk, 'What you hope for')).toBeVisible();

  const phone = await pageOf(person);
  await phone.setViewportSize({ width: 360, height: 740 });
  await phone.goto('/home');
  await phone.getByRole('link', { name: 'Continue' }).first().click();
  await expect(heading(phone, 'What you hope for')).toBeVisible();
  await phone.getByRole('link', { name: 'Back' }).click();
  await expect(phone.getByLabel('Years of experience in security')).toHaveValue('1');

  await phone.goto('/profile');
  await phone.getByLabel('Choose your résumé').setInputFiles({
    name: 'anything.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('Wanda Example\nISSO since last week.\n'),
  });
  await expect(phone.getByText('Plain text, 1 KB')).toBeVisible();

  const coordinator = await pageOf(await freshPerson('Cleo', 'coordinator'));
  await coordinator.goto(`/pipeline?state=DRAFT&q=${encodeURIComponent(person.name)}`);
  await coordinator.getByRole('link', { name: person.name }).click();
  const download = coordinator.waitForEvent('download');
  await coordinator.getByRole('button', { name: 'Download the résumé' }).click();
  expect((await download).suggestedFilename()).toMatch(/^resume-wanda-[a-z0-9-]+\.txt$/);
});
