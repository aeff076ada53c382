import { words as arabicBooks } from '@advay/shared/words/ar/books';
import { words as arabic } from '@advay/shared/words/ar/home';
import { words as german } from '@advay/shared/words/de/home';
import { words as english } from '@advay/shared/words/en/home';
import { words as hindi } from '@advay/shared/words/hi/home';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';
import { expect, type Page } from '@playwright/test';
import { BOOK, TITLE } from './book-page.ts';
import { look } from './look.ts';
import { test } from './product-test.ts';

// The language of the page: the browser's, the one chosen at the globe, and what a language brings with it.

async function choose(page: Page, from: { buttons: { language: string } }, name: string) {
  await page.getByRole('button', { name: from.buttons.language }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

test('the garden speaks the browser’s language, and another one is behind the globe, under its own name', async ({
  anotherHome,
  product,
}) => {
  const page = await (await anotherHome({ locale: 'de-AT' })).newPage();
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: german.titles.letter_trace })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await choose(page, german, 'हिन्दी');
  await expect(page.getByRole('link', { name: hindi.titles.letter_trace })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  await look(page, 'home-hi', 'child');
  await page.reload();
  await expect(page.getByRole('link', { name: hindi.lines.whoPlays })).toBeVisible();
});

test('Arabic runs from right to left, and no language fetches the words of another', async ({
  anotherHome,
  product,
}) => {
  const page = await (await anotherHome({ locale: 'ar-EG' })).newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: arabic.titles.bubble_pop })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const languages = new Set(fetched.flatMap((path) => /\/words-([a-z]+)-/.exec(path)?.[1] ?? []));
  expect([...languages]).toEqual(['ar']);
  await look(page, 'home-ar', 'child');
  await page.getByRole('link', { name: arabic.lines.whoPlays }).click();
  await expect(page.getByRole('heading', { name: arabic.lines.whoPlays })).toBeVisible();
  await look(page, 'who-ar', 'child');
  await page.goBack();
  await choose(page, arabic, 'English');
  await expect(page.getByRole('link', { name: english.titles.bubble_pop })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('the books’ corner speaks Arabic, a story turns the way it runs itself, and grown-ups read from the right', async ({
  anotherHome,
  product,
}) => {
  const page = await (await anotherHome({ locale: 'ar-EG' })).newPage();
  const main = page.getByRole('main');
  await page.goto(`${product.url}/books`);
  await expect(page.getByRole('heading', { name: arabicBooks.chooseBook })).toBeVisible();
  await expect(main).toHaveCSS('direction', 'rtl');
  // Its question mark would else stand before it.
  await expect(page.getByText(TITLE)).toHaveCSS('direction', 'ltr');
  await look(page, 'shelf-ar', 'child');
  await page.goto(`${product.url}/books/${BOOK}`);
  await expect(page.getByRole('button', { name: arabicBooks.nextPage })).toBeVisible();
  await expect(main).toHaveCSS('direction', 'ltr');
  await page.goto(`${product.url}/parents`);
  await expect(main).toHaveCSS('direction', 'rtl');
  await look(page, 'gate-ar', 'grown-up');
});

test('every language is there to choose, in its own letters', async ({ page, product }) => {
  await page.goto(product.url);
  await page.getByRole('button', { name: english.buttons.language }).click();
  const list = page.getByRole('dialog');
  await expect(list.getByRole('button')).toHaveCount(LANGUAGE_CODES.length);
  await look(page, 'languages', 'child');
});
