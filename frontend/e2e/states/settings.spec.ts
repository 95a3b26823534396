import { expect, test } from '@playwright/test';
import { answer, problem } from '../../testing/fakeServer';
import { ids, wording } from '../../testing/fixtures';
import { settingsWorld } from '../../testing/notifications';
import { menteeWorld } from '../../testing/participants';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { press } from '../support/keyboard';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const message = `/settings/messages/${wording.key}`;
const one = '/api/v1/programs/{slug}/wordings/{key}';

test('the settings lead to their parts', async ({ page }) => {
  await serveFakes(page, settingsWorld());
  await page.goto('/pipeline');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await expectGoodScreen(page);
  await press(page, page.getByRole('link', { name: 'Messages' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Messages' })).toBeFocused();
});

test('the settings are for the support team', async ({ page }) => {
  await serveFakes(page, menteeWorld());
  await page.goto('/settings');
  await expect(page.getByText('You don’t have access to this page')).toBeVisible();
});

test.describe('messages', () => {
  commonStates({
    at: '/settings/messages',
    heading: 'Messages',
    server: settingsWorld,
    instead: (server, main) => server.on('get', '/api/v1/programs/{slug}/wordings', main),
  });

  test('are listed, those that were changed marked', async ({ page }) => {
    await serveFakes(page, settingsWorld());
    await page.goto('/settings/messages');
    await expect(page.getByRole('row', { name: /A manager has not answered/ })).toContainText('Changed');
    await expect(page.getByRole('row', { name: /A request is accepted/ })).toContainText('Original');
    await expectGoodScreen(page);
  });

  test('are said to be none', async ({ page }) => {
    await serveFakes(page, settingsWorld().on('get', '/api/v1/programs/{slug}/wordings', pageOf()));
    await page.goto('/settings/messages');
    await expect(page.getByRole('heading', { name: 'No messages' })).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('a message', () => {
  commonStates({
    at: message,
    heading: /Message|A manager has not answered/,
    server: settingsWorld,
    instead: (server, main) => server.on('get', one, main),
  });

  test('is said in other words, with a placeholder at the cursor and a preview', async ({ page }) => {
    const server = settingsWorld().on('patch', one, ({ body }) =>
      answer({ ...wording, ...(body as object) }, { etag: '"2"' }),
    );
    await serveFakes(page, server);
    await page.goto(message);
    await expect(page.getByText('Jordan Example has not heard from their manager.')).toBeVisible();
    await expectGoodScreen(page);
    const subject = page.getByLabel('Subject');
    await subject.fill('No answer in ');
    await page.getByRole('button', { name: 'Insert {program}' }).click();
    await expect(subject).toHaveValue('No answer in {program}');
    await expect(subject).toBeFocused();
    await page.keyboard.type('!');
    await expect(subject).toHaveValue('No answer in {program}!');
    await expect
      .poll(() => server.sent('post', /preview$/).at(-1)?.body)
      .toMatchObject({ title: 'No answer in {program}!' });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Saved. From now on')).toBeVisible();
    const [sent] = server.sent('patch', /wordings/);
    expect(sent?.headers['if-match']).toBe('"1"');
    expect(sent?.body).toEqual({
      title: 'No answer in {program}!',
      text: wording.text,
      action: wording.action,
    });
  });

  test('says at its field that a placeholder is unknown', async ({ page }) => {
    const detail = 'Unknown placeholder {salary}. Use {program} or {counterpart}.';
    const unknown = problem('validation-failed', 400, { errors: [{ pointer: '/text', detail }] });
    const server = settingsWorld()
      .on('patch', one, unknown)
      .on('post', '/api/v1/programs/{slug}/wordings/{key}/preview', ({ body }) =>
        (body as typeof wording).text.includes('salary')
          ? unknown
          : answer({ title: 'A subject', text: 'A text' }),
      );
    await serveFakes(page, server);
    await page.goto(message);
    await page.getByLabel('Text').fill('They earn {salary}.');
    await page.getByRole('button', { name: 'Update the preview' }).click();
    await expect(page.getByRole('complementary', { name: 'Preview' }).getByText(detail)).toBeVisible();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      page.locator('#field-text-error, [id^="field-text"]').filter({ hasText: detail }),
    ).toHaveCount(1);
    await expectGoodScreen(page);
  });

  test('lets the editor choose when somebody else saved other words meanwhile', async ({ page }) => {
    const server = settingsWorld();
    await serveFakes(page, server);
    await page.goto(message);
    await page.getByLabel('Subject').fill('My words');
    server
      .on('patch', one, problem('precondition-failed', 412, { changedBy: 'Sam Sample' }))
      .on('get', one, answer({ ...wording, title: 'Their words', changed: true }, { etag: '"2"' }));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText(/Sam Sample saved a newer version/)).toBeVisible();
    await expect(page.getByText('Their words')).toBeVisible();
    await expectGoodScreen(page);
    server.on('patch', one, ({ body }) => answer({ ...wording, ...(body as object) }, { etag: '"3"' }));
    await page.getByRole('button', { name: 'Save my version' }).click();
    await expect(page.getByText('Saved. From now on')).toBeVisible();
    const sent = server.sent('patch', /wordings/);
    expect(sent.map(({ headers }) => headers['if-match'])).toEqual(['"1"', '"2"']);
    expect(sent.at(-1)?.body).toMatchObject({ title: 'My words' });
  });

  test('goes back to the original words after asking', async ({ page }) => {
    const server = settingsWorld();
    server.on('post', '/api/v1/programs/{slug}/wordings/{key}/reset', () => {
      const original = { ...wording, ...wording.original, changed: false };
      server.on('get', one, answer(original, { etag: '"2"' }));
      return answer(original, { etag: '"2"' });
    });
    await serveFakes(page, server);
    await page.goto(message);
    await page.getByLabel('Subject').fill('Typed and not saved');
    await page.getByRole('button', { name: 'Back to the original words' }).click();
    const dialog = page.getByRole('dialog', { name: 'Go back to the original words?' });
    await expect(dialog.getByText('wants to join {program}')).toBeVisible();
    await expectGoodScreen(page);
    await dialog.getByRole('button', { name: 'Use the original words' }).dblclick();
    await expect(page.getByLabel('Subject')).toHaveValue(wording.original.title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('button', { name: 'Back to the original words' })).toHaveCount(0);
    expect(server.sent('post', /reset$/).map(({ headers }) => headers['if-match'])).toEqual(['"1"']);
  });
});

test.describe('emails that could not be sent', () => {
  commonStates({
    at: '/settings/undelivered',
    heading: 'Emails that could not be sent',
    server: settingsWorld,
    instead: (server, main) => server.on('get', '/api/v1/undelivered-messages', main),
  });

  test('are sent again', async ({ page }) => {
    const server = settingsWorld();
    server.on('put', '/api/v1/undelivered-messages/{id}/sending', () => {
      server.on('get', '/api/v1/undelivered-messages', pageOf());
      return answer(undefined);
    });
    await serveFakes(page, server);
    await page.goto('/settings/undelivered');
    await expect(page.getByText('The mail server could not be reached (ConnectException)')).toBeVisible();
    await expectGoodScreen(page);
    await page.getByRole('button', { name: /Send again to/ }).dblclick();
    await expect(page.getByRole('heading', { name: 'All emails were sent' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expectGoodScreen(page);
    expect(server.sent('put', /sending$/).map(({ path }) => path)).toEqual([
      `/api/v1/undelivered-messages/${ids.undelivered}/sending`,
    ]);
  });

  test('stay listed when that fails, and it says so', async ({ page }) => {
    const server = settingsWorld().on(
      'put',
      '/api/v1/undelivered-messages/{id}/sending',
      problem('internal-error', 500),
    );
    await serveFakes(page, server);
    await page.goto('/settings/undelivered');
    await page.getByRole('button', { name: /Send again to/ }).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByText('The manager of Maya Mentee', { exact: true })).toBeVisible();
  });
});
