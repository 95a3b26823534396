import { expect, test, type Page } from '@playwright/test';
import { cut, pending, problem, type FakeServer } from '../../testing/fakeServer';
import { serveFakes } from './fakes';
import { expectGoodScreen } from './look';

interface Screen {
  at: string;
  heading: string | RegExp;
  /** The world with everything there. */
  server: () => FakeServer;
  /** Replaces the screen's main answer. */
  instead: (server: FakeServer, answer: typeof pending) => FakeServer;
  /** Anybody may see it: it is never not allowed. */
  open?: boolean;
}

/** The states that every screen has beside its filled one: loading, failed, unreachable, not allowed. */
export function commonStates({ at, heading, server, instead, open: toAnybody = false }: Screen): void {
  const open = async (page: Page, answer: typeof pending) => {
    await serveFakes(page, instead(server(), answer));
    await page.goto(at);
    await expect(title(page)).toBeVisible();
  };
  const title = (page: Page) => page.getByRole('heading', { level: 1, name: heading });

  test('holds its place while loading', async ({ page }) => {
    await open(page, pending);
    // By its own skeleton: what the layout shows while it waits has no title.
    const own = page.locator('.page', { has: title(page) });
    await expect(own.getByRole('status', { name: 'Loading' }).first()).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says what went wrong, with an id to quote', async ({ page }) => {
    await open(page, problem('internal-error', 500));
    await expect(page.getByText('Request ID to quote: req-test').first()).toBeVisible();
    await expectGoodScreen(page);
  });

  test('says that the server can’t be reached', async ({ page }) => {
    await open(page, cut);
    await expect(page.getByText('We can’t reach the server').first()).toBeVisible({ timeout: 20_000 });
    await expectGoodScreen(page);
  });

  if (toAnybody) return;
  test('explains what is not allowed, without signing out', async ({ page }) => {
    await open(page, problem('forbidden', 403));
    await expect(page.getByText('You don’t have access to this page').first()).toBeVisible();
    await expect(page).toHaveURL(at);
    await expectGoodScreen(page);
  });
}
