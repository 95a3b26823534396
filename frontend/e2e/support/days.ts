import type { Page } from '@playwright/test';

/** Types a day, given as `2026-11-24`, into the field of that label, as people here write it. */
export async function fillDay(page: Page, label: string | RegExp, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await page.getByRole('textbox', { name: label }).fill(`${month}/${date}/${year}`);
}
