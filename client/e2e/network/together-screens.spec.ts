import { readFileSync } from 'node:fs';
import type { ShelfBook } from '@advay/shared/books/packed-book';
import { expect, type Page } from '@playwright/test';
import { TITLE } from '../book-page.ts';
import { expectNothingSerious, look } from '../look.ts';
import { measureBook } from '../measure-book.ts';
import { test } from './network-test.ts';
import { burst, face, openBook } from './read-together.ts';

// The screen of a call as it looks on every size of glass, for the child and for its grandmother.

const SIZES = [
  { name: 'phone-on-its-side', width: 844, height: 390 },
  { name: 'small-phone', width: 360, height: 640 },
  // What a laptop has left when everything is twice as large.
  { name: 'laptop-at-200-percent', width: 640, height: 400 },
];

// Slow: every state of a call on three glasses.
test('every glass, by day and at dusk', async ({ startCall }) => {
  test.setTimeout(240_000);
  const { child, grandma } = await startCall({ grandma: { language: 'de' } });
  const shoot = (page: Page, name: string) =>
    page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  const onAll = async (what: string) => {
    for (const { name, width, height } of SIZES) {
      for (const [who, page] of [
        ['child', child],
        ['grandma', grandma],
      ] as const) {
        await page.setViewportSize({ width, height });
        await shoot(page, `${what}-${who}-${name}`);
      }
    }
  };
  await expect(face(child, 'Grandma')).toHaveAttribute('data-has-picture', 'true');
  await onAll('shelf');
  for (const page of [child, grandma]) await expectNothingSerious(page);
  await openBook(child, grandma);
  await onAll('book');
  await look(child, 'book-child', 'child');
  await look(grandma, 'book-grandma', 'grown-up');

  await grandma.getByRole('button', { name: 'Wir blättern beide' }).click();
  await shoot(grandma, 'who-turns');
  await grandma.getByRole('button', { name: 'Ich blättere' }).click();
  await look(child, 'asleep-child', 'child');
  await child.getByRole('button', { name: 'Draw', exact: true }).click();
  await look(child, 'drawing-child', 'child');
  await grandma.setViewportSize({ width: 390, height: 844 });
  await grandma.getByRole('button', { name: 'Ein Bild schicken' }).click();
  await shoot(grandma, 'pictures-phone');
  await Promise.all([
    expect(burst(grandma, 'clap')).toBeVisible(),
    grandma.getByRole('button', { name: 'Klatschen' }).click(),
  ]);
  await shoot(grandma, 'clap-phone');
  await grandma.getByRole('button', { name: 'Fragen' }).click();
  await look(grandma, 'questions-grandma', 'grown-up');
  await grandma.keyboard.press('Escape');
  await grandma.getByRole('button', { name: 'Tschüss' }).click();
  await look(grandma, 'goodbye-grandma', 'grown-up');
});

for (const language of ['es', 'fr', 'hi', 'ar']) {
  test(`both sides in ${language}`, async ({ startCall }) => {
    const { child, grandma } = await startCall({ child: { language }, grandma: { language } });
    await look(grandma, `shelf-grandma-${language}`, 'grown-up');
    await grandma.getByRole('button', { name: /Hat|Hut/ }).click();
    for (const page of [grandma, child]) {
      await expect(page.getByRole('main', { name: /Hat|Hut/ })).toBeVisible();
    }
    await look(grandma, `book-grandma-${language}`, 'grown-up');
    await look(child, `book-child-${language}`, 'child');
  });
}

/** As it was packed for the page under test. */
const SHELF: readonly ShelfBook[] = JSON.parse(
  readFileSync(new URL('../../public/library/shelf.json', import.meta.url), 'utf8'),
);
const isWhole = process.env.ADVAY_TEST_SIZE === 'full';
/** Of each age one book, unless all are asked for. */
const READ = SHELF.filter(
  ({ ageBand }, place) => isWhole || place === SHELF.findIndex((each) => each.ageBand === ageBand),
);
const GLASSES = [
  { width: 390, height: 844 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  { width: 820, height: 1180 },
  { width: 1366, height: 768 },
  { width: 844, height: 390 },
];

/** Where room is scarce, unless all are asked for. */
const READ_ON = GLASSES.filter(({ height }) => isWhole || height < 700);

// Slow: two screens of a call, page by page.
test('in a call every page is whole, for the child and for its grandmother', async ({
  startCall,
}) => {
  test.setTimeout(600_000);
  const { child, grandma } = await startCall({
    child: { language: 'de' },
    grandma: { language: 'de' },
  });
  for (const page of [child, grandma]) await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const { id, titles, pageCount } of READ) {
    await grandma.getByRole('button', { name: titles.de ?? '' }).click();
    for (const page of [child, grandma]) {
      await page.locator('[data-page="1"]').waitFor();
      for (const size of READ_ON) {
        await page.setViewportSize(size);
        const { faults } = await measureBook(page, pageCount);
        expect(faults, `${id} at ${size.width} × ${size.height}`).toEqual([]);
        await page.screenshot({
          path: test
            .info()
            .outputPath(`${id}-${page === child ? 'child' : 'grandma'}-${size.width}.png`),
        });
      }
    }
    await grandma.getByRole('button', { name: 'Zurück zu den Büchern' }).click();
    await expect(child.locator('main li button')).toHaveCount(SHELF.length);
  }
});

test('both come to the goodnight, and the sticker is the child’s', async ({ startCall }) => {
  const { child, grandma } = await startCall();
  await openBook(child, grandma);
  for (let turn = 0; turn < 11; turn += 1) await child.keyboard.press('ArrowRight');
  for (const page of [child, grandma]) {
    await expect(page.locator('main div[lang]')).toContainText('Good night, Pip!');
    // Whoever is there says it: no voice talks into the call unasked.
    await expect(page.locator('main [data-is-read]')).toHaveCount(0);
  }
  await child.screenshot({ path: test.info().outputPath('goodnight-child.png') });
  await child.getByRole('button', { name: 'Another book' }).click();
  const sticker = (page: Page) => page.getByRole('img', { name: 'You have its sticker' });
  await expect(grandma.getByRole('button', { name: TITLE })).toBeVisible();
  await expect(sticker(child)).toHaveCount(1);
  await expect(sticker(grandma)).toHaveCount(0);
});
