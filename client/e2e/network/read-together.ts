import { expect, type Page } from '@playwright/test';
import { TITLE } from '../book-page.ts';

// What two readers have on their screens during a call.

/** A burst that flies over the screen. */
export const burst = (page: Page, kind: string) => page.locator(`[data-burst="${kind}"]`);

type BurstGlobals = { advayBursts: Set<string> };

/** From now on it is noted which bursts fly over the screen: each is over within a moment. */
export const noteBursts = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { advayBursts: seen } satisfies BurstGlobals);
    const look = () => {
      for (const flying of document.querySelectorAll('[data-burst]')) {
        seen.add(flying.getAttribute('data-burst') ?? '');
      }
    };
    const changes = { childList: true, subtree: true, attributeFilter: ['data-burst'] };
    new MutationObserver(look).observe(document.body, changes);
  });

export const burstsSeen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(globalThis as unknown as BurstGlobals).advayBursts]);

/** The other side's picture, or its stand-in. */
export const face = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

/** The child chooses, and both have the book. */
export async function openBook(child: Page, grandma: Page): Promise<void> {
  await child.getByRole('button', { name: TITLE }).click();
  for (const page of [child, grandma]) {
    await expect(page.getByRole('main', { name: /Hat|Hut/ })).toBeVisible();
  }
}
