import { readFileSync } from 'node:fs';
import type { ShelfBook } from '@advay/shared/books/packed-book';
import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import { loadWords } from '@advay/shared/words/load-words';
import { expect, type Page } from '@playwright/test';
import { measureBook } from './measure-book.ts';
import { test } from './product-test.ts';

// Every page of every book on every size of glass, in the frames of all languages: no word is hidden, and what is more
// than the glass holds has a sign that goes on to it. Nothing on the shelf covers a title.

/** As it was packed for the product under test. */
const SHELF: readonly ShelfBook[] = JSON.parse(
  readFileSync(new URL('../public/library/shelf.json', import.meta.url), 'utf8'),
);

type Size = readonly [widthPx: number, heightPx: number];
const SIZES: readonly Size[] = [
  [390, 844],
  [360, 640],
  [320, 568],
  [820, 1180],
  [1366, 768],
  [844, 390],
];
/** Large enough for each page of every book at once. */
const AT_ONCE: readonly Size[] = [
  [390, 844],
  [820, 1180],
  [1366, 768],
];

const isWhole = process.env.ADVAY_TEST_SIZE === 'full';
/** What stands around a page, and what it is told in: German has the longest words. */
const FRAMES: readonly Readonly<{ frame: Language; story: Language }>[] = isWhole
  ? LANGUAGE_CODES.flatMap((frame) => (['en', 'de'] as const).map((story) => ({ frame, story })))
  : [{ frame: 'ar', story: 'de' }];

async function tellIn(page: Page, story: Language): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(
    (language) => localStorage.setItem('advay.story-language', JSON.stringify(language)),
    story,
  );
}

for (const { frame, story } of FRAMES) {
  test(`every page is whole: told in ${story}, in the frame of ${frame}`, async ({
    anotherHome,
    product,
  }) => {
    test.setTimeout(600_000);
    const page = await (await anotherHome({ locale: frame })).newPage();
    await tellIn(page, story);
    for (const { id, pageCount } of SHELF) {
      await page.goto(`${product.url}/books/${id}`);
      await page.locator('[data-page="1"]').waitFor();
      for (const size of SIZES) {
        const [width, height] = size;
        await page.setViewportSize({ width, height });
        const { faults, goneThrough } = await measureBook(page, pageCount);
        expect(faults, `${id} at ${width} × ${height}`).toEqual([]);
        if (AT_ONCE.includes(size))
          expect(goneThrough, `${id} at ${width} × ${height}`).toEqual([]);
      }
    }
  });
}

for (const language of isWhole ? LANGUAGE_CODES : (['de', 'ar'] as const)) {
  test(`on the shelf in ${language} nothing covers a title, and covers fill their frames`, async ({
    anotherHome,
    product,
  }) => {
    const page = await (await anotherHome({ locale: language })).newPage();
    await tellIn(page, language);
    const { hearTitles } = await loadWords(language, 'books');
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.goto(`${product.url}/books`);
      await expect(page.getByRole('button', { name: hearTitles })).toBeVisible();
      await expect(page.locator('main li img')).toHaveCount(SHELF.length);
      expect(await coveredTitles(page), `${width} × ${height}`).toEqual([]);
    }
  });
}

/** Brings each book into sight as a finger would, and looks whether its title and its cover are whole there. */
const coveredTitles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const faults: string[] = [];
    for (const book of document.querySelectorAll('main li a')) {
      const title = book.querySelector('[lang]');
      const cover = book.querySelector('img');
      if (title === null || cover === null) return ['a book without title or cover'];
      title.scrollIntoView({ block: 'end' });
      const range = document.createRange();
      range.selectNodeContents(title);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const down = (top + bottom) / 2;
        const isSeen = [left + 1, (left + right) / 2, right - 1].every((across) =>
          book.contains(document.elementFromPoint(across, down)),
        );
        if (!isSeen) faults.push(`“${title.textContent}” is covered`);
      }
      const style = getComputedStyle(cover);
      const spinePx = Number.parseFloat(style.borderLeftWidth);
      // A square drawing fills a square beside the spine, and leaves bands in anything else.
      const { width, height } = cover.getBoundingClientRect();
      if (Math.abs(width - spinePx - height) > 1) {
        faults.push(`the cover of “${title.textContent}” is ${width - spinePx} × ${height}`);
      }
    }
    return faults;
  });
