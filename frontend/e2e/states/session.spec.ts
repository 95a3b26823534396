import { expect, test } from '@playwright/test';
import { ids } from '../../testing/fixtures';
import { menteeWorld } from '../../testing/participants';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';

test.describe('someone who does nothing', () => {
  test('is warned, may stay, and is signed out with what was typed kept', async ({ page }) => {
    await serveFakes(page, menteeWorld(), { idleSeconds: 300 });
    await page.goto(`/mentors/${ids.mentorProfile}`);
    const hopes = page.getByLabel('What do you hope to achieve together?');
    await hopes.fill('A draft by March.');
    const warning = page.getByRole('alertdialog', { name: 'Are you still there?' });

    await page.clock.fastForward('05:02');
    await expect(warning).toBeVisible();
    await expect(page.getByRole('button', { name: 'Stay signed in' })).toBeFocused();
    await expectGoodScreen(page);
    await page.keyboard.press('Enter');
    await expect(warning).toBeHidden();
    await expect(hopes).toBeFocused();

    await page.clock.fastForward('05:02');
    await expect(warning).toBeVisible();
    await page.clock.fastForward('02:00');
    await expect(page.getByRole('heading', { name: 'You were signed out' })).toBeVisible();
    await expect(page).toHaveURL('/');
    await expectGoodScreen(page);

    await page.getByRole('button', { name: 'Sign in and continue' }).click();
    await expect(page).toHaveURL(`/mentors/${ids.mentorProfile}`);
    await expect(hopes).toHaveValue('A draft by March.');
    await expect(page.getByRole('heading', { name: 'You were signed out' })).toBeHidden();
  });
});
