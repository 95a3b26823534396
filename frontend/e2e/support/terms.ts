import { expect, type Page } from '@playwright/test';

/** Chooses a term by its title or code, by keyboard, in the line of that label. */
export async function chooseTerm(page: Page, label: string, titleOrCode: string): Promise<void> {
  const line = page.getByRole('combobox', { name: label });
  await line.fill(titleOrCode);
  await expect(page.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await line.press('ArrowDown');
  await line.press('Enter');
  await expect(page.getByRole('listbox').getByRole('option', { name: titleOrCode })).toHaveCount(0);
}
