import { expect, test } from '@playwright/test';
import { asisDraft, asisWorld } from '../../testing/securityLeaders';
import { serveFakes } from '../support/fakes';
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
