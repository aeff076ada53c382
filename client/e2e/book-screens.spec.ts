import { readFileSync } from 'node:fs';
import type { ShelfBook } from '@advay/shared/books/packed-book';
import { expect, type Page } from '@playwright/test';
import { drag, openBook, picture, TITLE } from './book-page.ts';
import { type Glass, GROWN_UP, lookThrough, PHONE, TABLET } from './look.ts';
import type { ScreenDemands } from './measure-screen.ts';
import { test } from './product-test.ts';

// Shelf and books as they look, on every size of glass.

/** As it was packed for the product under test. */
const SHELF: readonly ShelfBook[] = JSON.parse(
  readFileSync(new URL('../public/library/shelf.json', import.meta.url), 'utf8'),
);

test('every book on the shelf: each page has its words, and things within reach of a finger', async ({
  page,
  product,
}) => {
  await page.setViewportSize(PHONE);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { id, pageCount, coverUrl } of SHELF) {
    await page.goto(`${product.url}/books/${id}`);
    await expect(page.getByRole('img', { name: `Page 1 of ${pageCount}` })).toBeVisible();
    expect(await leafThrough(page, pageCount), id).toEqual([]);
    expect((await page.request.get(product.url + coverUrl)).status()).toBe(200);
  }
});

/** Turns every page by key within the page; a line for each that did not come or has something out of reach. */
const leafThrough = (page: Page, pageCount: number) =>
  page.evaluate(async (count) => {
    /** Long past any page's coming, on whatever machine. */
    const framesMost = 1_000;
    const nextFrame = () => new Promise((come) => requestAnimationFrame(come));
    const faults: string[] = [];
    for (let index = 1; index <= count; index += 1) {
      const isHere = () => document.querySelector(`[aria-label="Page ${index} of ${count}"]`);
      for (let frames = 0; !isHere() && frames < framesMost; frames += 1) await nextFrame();
      if (!isHere()) return [...faults, `page ${index} does not come`];
      for (const motion of document.getAnimations()) {
        if (motion.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) {
          motion.finish();
        }
      }
      faults.push(...outOfReach().map((what) => `page ${index}: ${what}`));
      dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true }));
    }
    return faults;

    /** Things of the page that are tiny, or lie under others altogether. */
    function outOfReach(): string[] {
      const words = document.querySelector('main div[lang] > p')?.textContent?.trim() ?? '';
      const picture = document.querySelector('main svg[viewBox="0 0 1000 1000"]')?.parentElement;
      const buttons = [...(picture?.parentElement?.querySelectorAll(':scope > button') ?? [])];
      if (words === '') return ['no words'];
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
        .map((button) => button.getAttribute('aria-label') ?? 'a thing without a name');
    }
  }, pageCount);

const BY_DAY: readonly Glass[] = [
  { viewport: PHONE, rules: 'of-glass' },
  { viewport: TABLET, rules: 'of-glass' },
  { viewport: { width: 1280, height: 800 }, rules: 'all' },
  // A phone on its side.
  { viewport: { width: 844, height: 390 }, rules: 'of-glass' },
  // What a laptop has left when everything is twice as large.
  { viewport: { width: 640, height: 400 }, rules: 'of-glass' },
].map((glass) => ({ ...glass, colorScheme: 'light' }) as Glass);
const AT_DUSK = BY_DAY.map(
  ({ viewport }): Glass => ({ viewport, colorScheme: 'dark', rules: 'of-glass' }),
);

const FOR_CHILD: ScreenDemands = {
  ...GROWN_UP,
  lettersPx: 24,
  asides: [['^Questions$', '']],
  buttonsOnGlassShare: 0.9,
};

test('shelf, book, questions and crayons on every glass', async ({ page, product }) => {
  await page.goto(`${product.url}/books`);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await lookThrough(BY_DAY, page, 'shelf', GROWN_UP);

  await openBook(page, product);
  await lookThrough(BY_DAY, page, 'book', FOR_CHILD);
  await page.getByRole('button', { name: 'Questions' }).click();
  await expect(page.getByText('What does Pip wear?')).toBeVisible();
  await lookThrough(BY_DAY, page, 'questions', GROWN_UP);

  await page.keyboard.press('Escape');
  for (let turn = 0; turn < 11; turn += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('img', { name: 'You have its sticker' })).toBeVisible();
  // A word that is just read has its colours on their way.
  const read = page.locator('main [data-is-read]');
  await expect(read).toHaveText('sticker!');
  await expect(read).toHaveCount(0);
  await lookThrough(BY_DAY, page, 'goodnight', FOR_CHILD);
  await lookThrough(AT_DUSK, page, 'goodnight-dusk', FOR_CHILD);
  for (let turn = 0; turn < 11; turn += 1) await page.keyboard.press('ArrowLeft');

  await page.getByRole('button', { name: 'Draw', exact: true }).click();
  await drag(page, picture(page), 0.2, 0.7);
  const drawing = { ...GROWN_UP, buttonsOnGlassShare: 0.99 };
  await lookThrough(BY_DAY, page, 'drawing', drawing);
  await lookThrough(AT_DUSK, page, 'drawing-dusk', drawing);
});
