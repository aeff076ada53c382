import { expect, type Locator, type Page } from '@playwright/test';
import type { Product } from './product.ts';

export const BOOK = 'away-goes-the-hat';
export const TITLE = 'Whoosh! Away Goes the Hat';

export const nextPage = (page: Page) => page.getByRole('button', { name: 'Next page' });

export async function openBook(page: Page, product: Pick<Product, 'url'>): Promise<void> {
  await page.goto(`${product.url}/books/${BOOK}`);
  await expect(page.getByRole('main', { name: TITLE })).toBeVisible();
  await expect(nextPage(page)).toBeVisible();
}

export const expectPage = (page: Page, number: number) =>
  expect(page.getByRole('img', { name: `Page ${number} of 11` })).toBeVisible();

/**
 * Across the picture, from `fromShare` to `toShare` of its width, at two thirds of its height: in one go, as each way to
 * the browser takes its time, and a swipe that takes long is a finger that looks around.
 */
export async function drag(
  page: Page,
  picture: Locator,
  fromShare: number,
  toShare: number,
): Promise<void> {
  const box = await picture.boundingBox();
  if (box === null) throw new Error('there is no picture');
  const y = box.y + box.height * 0.66;
  await page.mouse.move(box.x + box.width * fromShare, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * toShare, y + 10);
  await page.mouse.up();
}

export const picture = (page: Page) => page.locator('main svg[viewBox="0 0 1000 1000"]').first();

/** Each word that stands out from now on, in its order, however short it does. */
export async function watchWords(page: Page): Promise<() => Promise<readonly string[]>> {
  const heard = await page.evaluateHandle(() => {
    const words: string[] = [];
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target instanceof HTMLElement && 'isRead' in target.dataset) {
          words.push(target.textContent ?? '');
        }
      }
    }).observe(document.body, { subtree: true, attributeFilter: ['data-is-read'] });
    return words;
  });
  return () => heard.jsonValue();
}
