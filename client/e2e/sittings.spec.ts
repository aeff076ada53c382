import { expect, type Page } from '@playwright/test';
import { expectPage, nextPage, openBook, TITLE } from './book-page.ts';
import { skipTime } from './driven-clock.ts';
import { passGate } from './family.ts';
import { joinFamily } from './join-family.ts';
import { look } from './look.ts';
import type { Product } from './product.ts';
import { test } from './product-test.ts';

// What a parent learns of the books that were read on this device.

/** Two pages looked at, one leafed over. */
async function readALittle(page: Page, product: Product): Promise<void> {
  await openBook(page, product);
  for (const number of [1, 2]) {
    await expectPage(page, number);
    await skipTime(page, 20_000);
    await nextPage(page).click();
  }
  await expectPage(page, 3);
  await page.getByRole('button', { name: 'Back to the books' }).click();
}

test('a book that a child read shows in its parent’s room: how often, how far and when', async ({
  page,
  product,
}) => {
  const { childId } = await joinFamily(page, product, { isPlaying: true });
  const stored = page.waitForResponse('**/api/telemetry');
  await readALittle(page, product);
  expect((await (await stored).json()).verdicts).toMatchObject([{ verdict: 'accepted' }]);

  await page.goto(`${product.url}/parents/children/${childId}`);
  await passGate(page);
  await expect(page.getByRole('heading', { name: 'Books' })).toBeVisible();
  const book = page.getByRole('listitem').filter({ hasText: TITLE });
  await expect(book).toContainText('Read once.');
  await expect(book).toContainText(/Up to 2 of 11 pages, 1 minute, last on /);
  await look(page, 'books-read', 'grown-up');
});

test('what a guest reads stays on the device', async ({ page, product }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await readALittle(page, product);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await skipTime(page, 120_000);
  expect(sent).toEqual([]);
});
