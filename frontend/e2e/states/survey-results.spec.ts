import { expect, test } from '@playwright/test';
import { analyst, ids, survey, surveyResults } from '../../testing/fixtures';
import { supportWorld } from '../../testing/mentorships';
import { pageOf } from '../../testing/world';
import { serveFakes } from '../support/fakes';
import { expectGoodScreen } from '../support/look';
import { commonStates } from '../support/states';

const results = `/survey-results/${ids.survey}`;

test.describe('surveys', () => {
  commonStates({
    at: '/survey-results',
    heading: 'Surveys',
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/surveys', result),
  });

  test('lead to their results, for analysts too', async ({ page }) => {
    await serveFakes(page, supportWorld(analyst));
    await page.goto('/insights');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Surveys' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Surveys' })).toBeFocused();
    await expectGoodScreen(page);
    await page.getByRole('link', { name: survey.title }).click();
    await expect(page.getByRole('heading', { level: 1, name: survey.title })).toBeVisible();
  });

  test('say so when there is none', async ({ page }) => {
    await serveFakes(page, supportWorld().on('get', '/api/v1/surveys', pageOf()));
    await page.goto('/survey-results');
    await expect(page.getByRole('heading', { name: 'No surveys yet' })).toBeVisible();
    await expectGoodScreen(page);
  });
});

test.describe('survey results', () => {
  commonStates({
    at: results,
    heading: survey.title,
    server: supportWorld,
    instead: (server, result) => server.on('get', '/api/v1/surveys/{id}/results', result),
  });

  test('show averages and whole groups, and what is held back', async ({ page }) => {
    await serveFakes(page, supportWorld());
    await page.goto(results);
    await expect(page.getByText('4.3 of 5 on average')).toBeVisible();
    await page.getByText('As a table').click();
    const table = page.getByRole('table', { name: 'Would you take part again?' });
    await expect(table.getByRole('row', { name: 'Yes 15' })).toBeVisible();
    await expect(table.getByRole('row', { name: 'No Not shown', exact: true })).toBeVisible();
    await expect(page.getByText('People answer this in their own words, which we never show.')).toBeVisible();
    await expectGoodScreen(page);
  });

  test('of too few people are not shown', async ({ page }) => {
    const few = {
      ...surveyResults,
      answered: 0,
      suppressed: true,
      invited: { suppressed: true },
      questions: [],
    };
    await serveFakes(page, supportWorld().on('get', '/api/v1/surveys/{id}/results', few));
    await page.goto(results);
    await expect(page.getByRole('heading', { name: 'Too few answers to show' })).toBeVisible();
    await expect(page.getByText('Not shown', { exact: true })).toHaveCount(2);
    await expectGoodScreen(page);
  });
});
