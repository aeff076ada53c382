import { expect, type Page } from '@playwright/test';
import { expectPage, nextPage, openBook, TITLE, watchWords } from './book-page.ts';
import { setPace } from './driven-clock.ts';
import { joinFamily } from './join-family.ts';
import { test } from './product-test.ts';

// A book from the wish to be read to, through more words than the glass holds, to the goodnight and what stays of it.

/** The corner that turns this page of eleven. */
const nextPageOrGoodnight = (page: Page, number: number) =>
  number < 11 ? nextPage(page) : page.getByRole('button', { name: 'Good night' });

test('a book that was read to its end says good night and leaves its sticker, to each child its own', async ({
  page,
  product,
}) => {
  const sticker = page.getByRole('img', { name: 'You have its sticker' });
  await openBook(page, product);
  await page.getByRole('button', { name: 'Back to the books' }).click();
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await expect(sticker).toHaveCount(0);

  await openBook(page, product);
  const heard = await watchWords(page);
  await setPace(page, 10);
  for (let turn = 1; turn <= 11; turn += 1) await nextPageOrGoodnight(page, turn).click();
  // Whoever reads alone is told as well, and nobody asked for it.
  await expect.poll(heard).toEqual(['Good', 'night,', 'Pip!', 'Here', 'is', 'your', 'sticker!']);
  await expect(sticker.locator('use')).toHaveAttribute('href', '#figure-hedgehog-glad');
  await expect(page.locator('main [data-page]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the garden' }).click();
  await page.getByRole('link', { name: 'Story tree' }).click();
  const book = page.getByRole('link', { name: TITLE });
  await expect(book.getByRole('img', { name: 'You have its sticker' })).toBeVisible();
  await expect(sticker).toHaveCount(1);
  await page.reload();
  await expect(sticker).toHaveCount(1);
  // The book begins anew, and takes nothing back.
  await book.click();
  await expectPage(page, 1);

  await joinFamily(page, product, { isPlaying: true });
  await page.goto(`${product.url}/books`);
  await expect(book).toBeVisible();
  await expect(sticker).toHaveCount(0);
});

test('a family that wishes so on the shelf is read to from the moment a book opens', async ({
  page,
  product,
}) => {
  await page.goto(`${product.url}/books`);
  const wish = page.getByRole('button', { name: 'Read every book aloud' });
  await expect(wish).toHaveAttribute('aria-pressed', 'false');
  await wish.click();
  await expect(wish).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Books are read to you now')).toBeVisible();
  await page.reload();
  await expect(wish).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('link', { name: TITLE }).click();
  await expectPage(page, 1);
  await expect(page.getByRole('button', { name: 'Read to me' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('main [data-is-read]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Back to the books' }).click();
  await wish.click();
  await expect(page.getByText('Now you read the books yourselves')).toBeVisible();
  await page.getByRole('link', { name: TITLE }).click();
  await expectPage(page, 1);
  await expect(page.locator('main [data-is-read]')).toHaveCount(0);
});

test('a page with more words than the glass holds goes on by its sign, and with the voice', async ({
  page,
  product,
}) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${product.url}/books/half-a-kite`);
  const isSeen = (word: string) =>
    expect(page.locator('main div[lang] button', { hasText: word }).first()).toBeInViewport({
      ratio: 1,
    });
  await isSeen('Grandpa');
  const last = page.locator('main div[lang] button').last();
  await expect(last).not.toBeInViewport();
  const first = page.getByRole('button', { name: 'Back to the first words' });
  await expect(async () => {
    if (!(await first.isVisible())) await page.getByRole('button', { name: 'More words' }).click();
    await expect(first).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(last).toBeInViewport({ ratio: 1 });
  await first.click();
  await isSeen('Grandpa');
  await expect(last).not.toBeInViewport();
  await setPace(page, 10);
  await page.getByRole('button', { name: 'Read to me' }).click();
  await expect(last).toBeInViewport({ ratio: 1 });
});
