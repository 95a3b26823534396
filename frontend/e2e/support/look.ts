import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe';

const folder = process.env['E2E_SCREENSHOTS'];
const showcaseFolder = process.env['E2E_SHOWCASE'];
const phone = { width: 360, height: 740 };
/** What is left of a window of 1280 by 1024 at 400 percent (WCAG 1.4.10). */
const zoomed = { width: 320, height: 256 };

/**
 * A screen in one of its states, as it should be: accessible on a desktop and on a phone, nothing wider than a
 * phone, nor than a window at 400 percent. With E2E_SCREENSHOTS naming a folder, both are pictured there.
 */
export async function expectGoodScreen(page: Page): Promise<void> {
  const desktop = page.viewportSize() ?? phone;
  await expectAccessible(page);
  await picture(page, 'desktop');
  await page.setViewportSize(phone);
  await expectNoScrollingSideways(page, 'a phone');
  await expectAccessible(page);
  await picture(page, 'phone');
  await page.setViewportSize(zoomed);
  await expectNoScrollingSideways(page, 'a window at 400 percent');
  await page.setViewportSize(desktop);
}

async function expectNoScrollingSideways(page: Page, than: string): Promise<void> {
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(tooWide, `pixels wider than ${than}`).toBe(0);
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
  await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  await page.screenshot({ path: `${showcaseFolder}/${name}.png` });
}

/** The name of the screen. */
export function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}
