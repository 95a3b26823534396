import { test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { DemoUser } from './environment';

type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>;

/** With what somebody signs in. */
export interface Account {
  username: string;
  password: string;
}

/** A page of its own on which that person is signed in. */
export type PageOf = (who: DemoUser | Account) => Promise<Page>;

interface TestFixtures {
  pageOf: PageOf;
}

/** Each process of Playwright signs a person in once. */
const sessions = new Map<string, StorageState>();

export const test = base.extend<TestFixtures>({
  pageOf: async ({ browser }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (who) => {
      // Passwords of the known people equal their names.
      const account = typeof who === 'string' ? { username: who, password: who } : who;
      const storageState = sessions.get(account.username) ?? (await signIn(browser, account));
      sessions.set(account.username, storageState);
      const context = await browser.newContext({ storageState });
      opened.push(context);
      return context.newPage();
    });
    await Promise.all(opened.map((context) => context.close()));
  },
});

export { expect } from '@playwright/test';

/** Through the real sign-in form; what is kept is the identity provider's session, as in a browser. */
async function signIn(browser: Browser, { username, password }: Account): Promise<StorageState> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/home');
  await page.getByLabel(/username/i).fill(username);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: /sign in/i }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForURL(/\/home/);
  const state = await context.storageState();
  await context.close();
  return state;
}
