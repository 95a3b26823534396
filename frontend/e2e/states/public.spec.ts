import { expect, test } from '@playwright/test';
import { pending, problem } from '../../testing/fakeServer';
import { newcomer } from '../../testing/fixtures';
import { worldOf } from '../../testing/world';
import { expectGoodScreen } from '../support/look';
import { serveFakes } from '../support/fakes';

test.describe('landing page', () => {
  test('tells a visitor what the program is and how to begin', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) refused.push(message.text());
    });
    await serveFakes(page, worldOf(newcomer), { signedIn: false });
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Find a mentor' })).toBeVisible();
    await expect(page.getByText('within 2 business days')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
    await expect(page).toHaveTitle(/CMS ISSO Mentorship/);
    await expectGoodScreen(page);
    expect(refused).toEqual([]);
  });

  test('stands while the program is still on its way', async ({ page }) => {
    await serveFakes(page, worldOf(newcomer).on('get', '/api/v1/programs/{slug}', pending), {
      signedIn: false,
    });
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Become a mentor' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('stands when the program can’t be had', async ({ page }) => {
    await serveFakes(
      page,
      worldOf(newcomer).on('get', '/api/v1/programs/{slug}', problem('internal-error', 500)),
      {
        signedIn: false,
      },
    );
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Find a mentor' })).toBeVisible();
    await expectGoodScreen(page);
  });

  test('fits a phone, the menu included', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await serveFakes(page, worldOf(newcomer));
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectGoodScreen(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

for (const [path, heading] of [
  ['/accessibility', 'Accessibility'],
  ['/privacy', 'Privacy'],
  ['/no-such-page', 'We can’t find that page'],
] as const) {
  test(`${path} says what it is`, async ({ page }) => {
    await serveFakes(page, worldOf(newcomer), { signedIn: false });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectGoodScreen(page);
  });
}
