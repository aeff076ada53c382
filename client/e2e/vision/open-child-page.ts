import type { Browser, Page } from '@playwright/test';
import { servePages } from './serve-pages.ts';

export type OpenedPage = Readonly<{ page: Page; close: () => Promise<void> }>;

/** The page in which the real models look at the synthetic child, once they are loaded. */
export async function openChildPage(browser: Browser): Promise<OpenedPage> {
  const pages = await servePages('e2e/vision', ['child-page.html']);
  const page = await browser.newPage();
  await page.goto(`${pages.origin}/child-page.html`);
  await page.evaluate(async () => void (await window.childPage));
  return {
    page,
    close: async () => {
      await page.close();
      pages.close();
    },
  };
}
