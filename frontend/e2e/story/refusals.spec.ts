import { agree, freshPair, freshParticipant } from '../support/freshPeople';
import { expect, test } from '../support/people';

for (const [choice, kept] of [
  ['Save my version', 'From this tab.'],
  ['Use the saved version', 'From the other tab.'],
] as const) {
  test(`who saves a goal in two tabs reads both texts, and “${choice}” does it`, async ({ pageOf }) => {
    const { mentee, mentor, engagement } = await freshPair();
    await agree(mentee, mentor, engagement);
    const { data: goal } = await mentee.api.POST('/api/v1/engagements/{id}/goals', {
      params: { path: { id: engagement } },
      body: {
        title: 'A plan that passes review',
        specific: 'As it was.',
        measurable: 'Five questions at most.',
        achievable: 'Two hours a week.',
        relevant: 'It runs out in May.',
        dueOn: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
      },
    });
    const address = `/mentorships/${engagement}/goals/${goal?.id}`;
    const mine = await pageOf(mentee);
    const theirs = await mine.context().newPage();
    for (const [tab, text] of [
      [mine, 'From this tab.'],
      [theirs, 'From the other tab.'],
    ] as const) {
      await tab.goto(address);
      await tab.getByRole('textbox', { name: /^Specific/ }).fill(text);
    }
    await theirs.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(theirs.getByRole('heading', { name: 'A plan that passes review' })).toBeVisible();
    await expect(theirs).toHaveURL(/\/goals$/);

    await mine.getByRole('button', { name: 'Save', exact: true }).click();
    const notice = mine.getByRole('alert').filter({ hasText: 'This was changed in the meantime' });
    await expect(notice).toContainText('From this tab.');
    await expect(notice).toContainText('From the other tab.');
    await expect(mine.getByRole('textbox', { name: /^Specific/ })).toHaveValue('From this tab.');

    await notice.getByRole('button', { name: choice }).click();
    await expect(notice).toHaveCount(0);
    if (choice === 'Save my version') await expect(mine).toHaveURL(/\/goals$/);
    await mine.goto(address);
    await expect(mine.getByRole('textbox', { name: /^Specific/ })).toHaveValue(kept);
  });
}

test('who may not run the program is told so at its addresses, stays signed in and is served nothing', async ({
  pageOf,
}) => {
  const person = await freshParticipant('Paula', 'MENTEE');
  const page = await pageOf(person);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const address of ['/pipeline', '/engagements', '/insights']) {
    await page.goto(address);
    await expect(
      page.getByRole('heading', { level: 1, name: 'You don’t have access to this page' }),
    ).toBeVisible();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('banner').getByRole('button', { name: person.name })).toBeVisible();
  }
  expect(asked.filter((path) => /^\/api\/.*(stages|metrics|meeting-reports)/.test(path))).toEqual([]);
  const { response } = await person.api.GET('/api/v1/metrics/summary', {
    params: { query: { program: 'cms-isso' } },
  });
  expect(response.status).toBe(403);
});
