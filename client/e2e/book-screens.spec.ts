import { readFileSync } from 'node:fs';
import type { ShelfBook } from '@advay/shared/books/packed-book';
import { expect, type Page, test } from '@playwright/test';
import { drag, nextPage, openBook, picture, TITLE } from './book-page.ts';
import { expectNothingSerious } from './look.ts';
import { type Product, startProduct } from './product.ts';
import { visibleTexts } from './visible-text.ts';

// Shelf and books as they look, on every size of glass.

/** As it was packed for the product under test. */
const SHELF: readonly ShelfBook[] = JSON.parse(
  readFileSync(new URL('../public/library/shelf.json', import.meta.url), 'utf8'),
);

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

test('every book on the shelf: each page has its words, and things within reach of a finger', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { id, pageCount } of SHELF) {
    await page.goto(`${product.url}/books/${id}`);
    for (let index = 1; index <= pageCount; index += 1) {
      await expect(page.getByRole('img', { name: `Page ${index} of ${pageCount}` })).toBeVisible();
      await page.waitForFunction(() =>
        document.getAnimations().every((each) => each.playState === 'finished'),
      );
      expect(await unreachable(page), `${id}, page ${index}`).toEqual([]);
      await page.keyboard.press('ArrowRight');
    }
  }
  expect((await request.get(`${product.url}${SHELF[0]?.coverUrl}`)).status()).toBe(200);
});

/** Things of the page that are tiny, or lie under others altogether. */
const unreachable = (page: Page) =>
  page.evaluate(() => {
    const picture = document.querySelector('main svg[viewBox="0 0 1000 1000"]')?.parentElement;
    const buttons = [...(picture?.parentElement?.querySelectorAll(':scope > button') ?? [])];
    if (buttons.length === 0) return ['nothing to touch'];
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    return buttons
      .filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        const isHit = shares.some((x) =>
          shares.some(
            (y) => document.elementFromPoint(left + width * x, top + height * y) === button,
          ),
        );
        return width < 44 || height < 44 || !isHit;
      })
      .map((button) => button.getAttribute('aria-label'));
  });

const SIZES = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'tablet', width: 820, height: 1180 },
  { name: 'laptop', width: 1280, height: 800 },
  { name: 'phone-on-its-side', width: 844, height: 390 },
  // What a laptop has left when everything is twice as large.
  { name: 'laptop-at-200-percent', width: 640, height: 400 },
];

for (const { name, width, height } of SIZES) {
  test(`shelf and book on a ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const shoot = (what: string) =>
      page.screenshot({ path: test.info().outputPath(`${what}-${name}.png`) });
    await page.goto(`${product.url}/books`);
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
    await expectNothingSerious(page);
    await shoot('shelf');
    await openBook(page, product);
    for (const button of await page.getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 0.9 });
    }
    const small = (await visibleTexts(page)).filter(
      ({ text, px }) => px < (text === 'Questions' ? 16 : 24),
    );
    expect(small).toEqual([]);
    await expectNothingSerious(page);
    await nextPage(page).click();
    await page.getByRole('button', { name: 'the cloud' }).click();
    await shoot('book');
    await page.getByRole('button', { name: 'Questions' }).click();
    await expectNothingSerious(page);
    await shoot('questions');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Draw', exact: true }).click();
    await expectNothingSerious(page);
    for (const button of await page.getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 0.99 });
    }
    await drag(page, picture(page), 0.2, 0.7);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNothingSerious(page);
    await shoot('drawing-dusk');
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widthPx).toBeLessThanOrEqual(width);
  });
}
