import { environment } from '../support/environment';
import { showcase } from '../support/look';
import { expect, test } from '../support/people';

test('brings a person back to where they wanted to go, without a token in storage', async ({ page }) => {
  await page.goto('/account?from=mail');
  await page.getByLabel(/username/i).fill('mentee');
  await page.getByLabel('Password', { exact: true }).fill('mentee');
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible();
  await expect(page).toHaveURL('/account?from=mail');

  const stored = await page.evaluate(
    () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }),
  );
  expect(stored).not.toMatch(/eyJ|access_token|refresh_token/);
});

test('survives a reload without asking again', async ({ pageOf }) => {
  const page = await pageOf('mentee');
  await page.goto('/home');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hello');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hello');
  await expect(page).toHaveURL('/home');
});

test('renews by itself when the token has run out, and repeats the request', async ({ pageOf }) => {
  const page = await pageOf('mentee');
  await page.clock.install();
  await page.goto('/home');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hello');
  // A token that has just come would not run out.
  await page.clock.fastForward('00:30');
  const renewed = page.waitForRequest(environment.tokenEndpoint);
  let refused = 0;
  await page.route('**/api/v1/profiles?**', (route) => {
    refused += 1;
    return refused === 1
      ? route.fulfill({
          status: 401,
          contentType: 'application/problem+json',
          json: { type: 'urn:mentorship:problem:unauthenticated', status: 401, requestId: 'test' },
        })
      : route.continue();
  });
  await page.getByRole('link', { name: 'Find a mentor' }).first().click();
  await renewed;
  await expect(page.getByText(/\d+ mentors?/).first()).toBeVisible();
  expect(refused).toBe(2);
});

test('ends the session at the identity provider too', async ({ browser }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/home');
  await page.getByLabel(/username/i).fill('mentee');
  await page.getByLabel('Password', { exact: true }).fill('mentee');
  await page.getByRole('button', { name: /sign in/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hello');
  await page.locator('.menu').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL('/');
  await page.goto('/home');
  await expect(page.getByLabel(/username/i)).toBeVisible();
  await context.close();
});

test('shows the public pages while nobody is signed in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How it works' })).toBeVisible();
  await showcase(page, 'landing');
});
