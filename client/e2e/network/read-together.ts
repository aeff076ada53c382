import { expect, type Page } from '@playwright/test';
import { TITLE } from '../book-page.ts';

// What two readers have on their screens during a call.

/** A burst that flies over the screen. */
export const burst = (page: Page, kind: string) => page.locator(`[data-burst="${kind}"]`);

/** The other side's picture, or its stand-in. */
export const face = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });

/** The child chooses, and both have the book. */
export async function openBook(child: Page, grandma: Page): Promise<void> {
  await child.getByRole('button', { name: TITLE }).click();
  for (const page of [child, grandma]) {
    await expect(page.getByRole('main', { name: /Hat|Hut/ })).toBeVisible();
  }
}
