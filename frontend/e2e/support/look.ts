import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe';

const folder = process.env['E2E_SCREENSHOTS'];
const showcaseFolder = process.env['E2E_SHOWCASE'];
const phone = { width: 360, height: 740 };

/**
 * A screen in one of its states, as it should be: accessible on a desktop and on a phone, nothing wider than the
 * phone. With E2E_SCREENSHOTS naming a folder, both are pictured there.
 */
export async function expectGoodScreen(page: Page): Promise<void> {
  const desktop = page.viewportSize() ?? phone;
  await expectAccessible(page);
  await picture(page, 'desktop');
  await page.setViewportSize(phone);
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, 'pixels wider than a phone').toBe(0);
  await expectAccessible(page);
  await picture(page, 'phone');
  await page.setViewportSize(desktop);
}

async function picture(page: Page, size: string): Promise<void> {
  if (!folder) return;
  const name = test
    .info()
    .titlePath.slice(1)
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: true });
}

/** A screen as the README shows it, once all of it is there. E2E_SHOWCASE names the folder. */
export async function showcase(page: Page, name: string): Promise<void> {
  if (!showcaseFolder) return;
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  await page.screenshot({ path: `${showcaseFolder}/${name}.png` });
}

/** The name of the screen. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}
