import { expect, type Page } from '@playwright/test';
import { passGate } from './family.ts';
import { untilKept } from './kept-shell.ts';

/** The page of a device whose app is kept. */
export async function openDevicePage(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/parents/on-this-device`);
  await untilKept(page);
  await passGate(page);
  await expect(page.getByRole('heading', { name: 'What is kept here' })).toBeVisible();
}

/** What lies in the browser's caches, by path. */
export const storedBytes = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const sizes: Record<string, number> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        sizes[new URL(request.url).pathname] = (await answer?.blob())?.size ?? 0;
      }
    }
    return sizes;
  });

export const sumOf = (sizes: Readonly<Record<string, number>>) =>
  Object.values(sizes).reduce((sum, size) => sum + size, 0);
