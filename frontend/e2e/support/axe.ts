import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

const tags = ['section508', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with each node that is in someone's way and the remedy. */
export async function expectAccessible(page: Page): Promise<void> {
  // Fades would be measured half way.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) =>
      (globalThis as typeof globalThis & { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
      }),
    tags,
  );
  const found = results.violations.flatMap(({ id, help, helpUrl, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary}\n  ${helpUrl}`,
    ),
  );
  expect(found, found.join('\n\n')).toEqual([]);
}
