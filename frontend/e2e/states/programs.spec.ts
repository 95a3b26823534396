import { expect, test } from '@playwright/test';
import { program } from '../../testing/fixtures';
import { asis, asisDraft, asisWorld, severalProgramsWorld } from '../../testing/securityLeaders';
import { serveFakes } from '../support/fakes';
import { press, tabTo } from '../support/keyboard';
import { expectGoodScreen } from '../support/look';

test.describe('a program of another organization', () => {
  test('has a landing page of its own, without the government’s banner', async ({ page }) => {
    await serveFakes(page, asisWorld(), { signedIn: false });
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: 'Grow with a security leader' })).toBeVisible();
    await expect(page.getByText('Not a placement service')).toBeVisible();
    await expect(page.getByText(/United States government/i)).toHaveCount(0);
    await expectGoodScreen(page);
  });

  test('asks for the organization, and not about being an ISSO', async ({ page }) => {
    await serveFakes(page, asisWorld());
    await page.goto(`/join/${asisDraft.id}/you`);
    await expect(page.getByLabel('Organization')).toBeVisible();
    await expect(page.getByText(/ISSO|employed/)).toHaveCount(0);
    await expectGoodScreen(page);
  });
});

test.describe('the switch between several programs', () => {
  test.beforeEach(async ({ page }) => {
    await serveFakes(page, severalProgramsWorld());
    await page.goto('/account');
    await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible();
  });

  test('shows the programs and which one it is, and gives the focus back when it is left', async ({
    page,
  }) => {
    const toggle = page.getByRole('button', { name: 'Switch program' });
    const shown = page.getByRole('button', { name: program.name, exact: true });
    const other = page.getByRole('button', { name: asis.name, exact: true });
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await press(page, toggle);
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(shown).toHaveAttribute('aria-current', 'true');
    await expect(other).not.toHaveAttribute('aria-current');
    await expectGoodScreen(page);
    await tabTo(page, shown);
    await page.keyboard.press('Escape');
    await expect(other).toHaveCount(0);
    await expect(toggle).toBeFocused();
  });

  test('switches by keyboard, says so and marks the other one', async ({ page }) => {
    await press(page, page.getByRole('button', { name: 'Switch program' }));
    await press(page, page.getByRole('button', { name: asis.name, exact: true }));
    await expect(page).toHaveURL('/home');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByText(`You’re now in the ${asis.name}.`)).toBeAttached();
    await expect(page.getByRole('banner').getByRole('link', { name: asis.name })).toBeVisible();
    await press(page, page.getByRole('button', { name: 'Switch program' }));
    await expect(page.getByRole('button', { name: asis.name, exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  test('is in the menu of a window of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByRole('button', { name: 'Switch program' })).toBeHidden();
    await press(page, page.getByRole('button', { name: 'Menu', exact: true }));
    const programs = page.getByRole('navigation', { name: 'Programs' });
    await expect(programs.getByRole('button', { name: program.name })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await expectGoodScreen(page);
    await press(page, programs.getByRole('button', { name: asis.name }));
    await expect(page).toHaveURL('/home');
    await expect(page.getByRole('banner').getByRole('link', { name: asis.name })).toBeVisible();
  });
});
