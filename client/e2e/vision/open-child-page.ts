import { type Page, test } from '@playwright/test';
import { type ServedPages, servePages } from './serve-pages.ts';

/** The page in which the real models look at the synthetic child, loaded once for all tests of a file. */
export function openChildPage(): () => Page {
  let pages: ServedPages;
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    pages = await servePages('e2e/vision', ['child-page.html']);
    page = await browser.newPage();
    await page.goto(`${pages.origin}/child-page.html`);
    await page.evaluate(async () => void (await window.childPage));
  });
  test.afterAll(async () => {
    await page.close();
    pages.close();
  });
  return () => page;
}
