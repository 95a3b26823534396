import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any screen has. */
const stops = 150;

/** Moves the focus with the Tab key alone, and fails when it never arrives or can't be seen there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < stops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return expectSeen(target);
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never leads to ${target.toString()}`);
}

export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

export async function typeInto(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** One of several: the Tab key leads to the group, the arrows within it. */
export async function choose(page: Page, group: Locator, label: string): Promise<void> {
  const radios = group.getByRole('radio');
  const checked = group.getByRole('radio', { checked: true });
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
  const wanted = group.getByLabel(label);
  await page.keyboard.press('Space');
  for (let step = 0; step < (await radios.count()) && !(await wanted.isChecked()); step += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

/** Native choices show the focus on their drawn box, which has no element of its own. */
async function expectSeen(target: Locator): Promise<void> {
  const seen = await target.evaluate((element) => {
    if (element.matches('[type=radio], [type=checkbox]')) return true;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    return outlineStyle !== 'none' || boxShadow !== 'none';
  });
  expect(seen, 'the focus can be seen').toBe(true);
}
