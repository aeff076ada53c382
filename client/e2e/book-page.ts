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

/** Across the picture, from `fromShare` to `toShare` of its width, at two thirds of its height. */
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
  for (let step = 1; step <= 10; step += 1) {
    const share = fromShare + ((toShare - fromShare) * step) / 10;
    await page.mouse.move(box.x + box.width * share, y + step);
  }
  await page.mouse.up();
}

export const picture = (page: Page) => page.locator('main svg[viewBox="0 0 1000 1000"]').first();
