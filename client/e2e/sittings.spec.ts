import { expect, type Page, test } from '@playwright/test';
import { expectPage, nextPage, openBook, TITLE } from './book-page.ts';
import { choosePlayer, enterParentsRoom, makeFamily } from './family.ts';
import { look } from './look.ts';
import { type Product, startProduct } from './product.ts';

// What a parent learns of the books that were read on this device.

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

/** Two pages looked at, one leafed over. */
async function readALittle(page: Page): Promise<void> {
  await openBook(page, product);
  for (const number of [1, 2]) {
    await expectPage(page, number);
    await page.clock.runFor(20_000);
    await nextPage(page).click();
  }
  await expectPage(page, 3);
  await page.getByRole('button', { name: 'Back to the books' }).click();
}

test('a book that a child read shows in its parent’s room: how often, how far and when', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { nickname } = await makeFamily(page, product.url, 'reads@sittings.example');
  await choosePlayer(page, product.url, nickname);
  await page.clock.install();
  const stored = page.waitForResponse('**/api/telemetry');
  await readALittle(page);
  expect((await (await stored).json()).verdicts).toMatchObject([{ verdict: 'accepted' }]);

  await enterParentsRoom(page, product.url);
  await page.getByRole('link', { name: nickname }).click();
  await expect(page.getByRole('heading', { name: 'Books' })).toBeVisible();
  const book = page.getByRole('listitem').filter({ hasText: TITLE });
  await expect(book).toContainText('Read once.');
  await expect(book).toContainText(/Up to 2 of 11 pages, 1 minute, last on /);
  await look(page, 'books-read', 'grown-up');
});

test('what a guest reads stays on the device', async ({ page }) => {
  await page.clock.install();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
  });
  await readALittle(page);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await page.clock.runFor(120_000);
  expect(sent).toEqual([]);
});
