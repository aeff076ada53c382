import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** Rules whose verdict the size of the glass and the light of the room change. */
export const GLASS_RULES = [
  'color-contrast',
  'link-in-text-block',
  'scrollable-region-focusable',
  'target-size',
] as const;

type AxeGlobals = { axe?: { run(options: RunOptions): Promise<AxeResults> } };

/**
 * What keeps somebody from using the page, found by axe: a line for each rule that is broken. `only` these rules, or
 * all of them. The page keeps axe from the first look on.
 */
export async function axeFaults(page: Page, only?: readonly string[]): Promise<readonly string[]> {
  if (await page.evaluate(() => (globalThis as AxeGlobals).axe === undefined)) {
    await page.evaluate(axe.source);
  }
  return page.evaluate(
    async (rules) => {
      const { axe: inPage } = globalThis as AxeGlobals;
      if (inPage === undefined) throw new Error('the page was left meanwhile');
      const { violations } = await inPage.run({
        // Nothing is fetched for it: sheets of the page are read where they are, and no sound is waited for.
        preload: false,
        resultTypes: ['violations'],
        ...(rules && { runOnly: { type: 'rule', values: rules } }),
      });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => {
          const places = nodes.map(({ html }) => html.slice(0, 160));
          return `${id}: ${places.join(' | ')}`;
        });
    },
    only && [...only],
  );
}
