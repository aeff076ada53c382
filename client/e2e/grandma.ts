import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  expect,
  type Locator,
  type Page,
  test,
} from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';
import { fakeCameraFlags, QUIET_FLAGS } from './browser/flags.ts';
import { openFamilyBrowser } from './family-browser.ts';
import { expectLargeButtons } from './look.ts';
import { type Product, startProduct } from './product.ts';
import { makeCallingFamily, makeStoryLink } from './story-door.ts';

type GrandmaOptions = BrowserContextOptions &
  Readonly<{
    /** She says no when her browser asks for the camera. */
    isRefusing?: boolean;
  }>;

/** A family's home and a grandma's, who has a camera and a browser of her own. */
export type TwoHomes = Readonly<{
  url: () => string;
  /** The link for a grandma, of a family that agreed to calls; the page stays in the grown-ups' room. */
  linkFrom(page: Page): Promise<string>;
  grandma(options?: GrandmaOptions): Promise<Page>;
}>;

/** For one file of tests. What grandma opened is closed after each: her camera would go on. */
export function holdTwoHomes(): TwoHomes {
  let product: Product;
  let allowing: Browser;
  let refusing: Browser;
  let families = 0;
  const opened: BrowserContext[] = [];
  test.beforeAll(async () => {
    product = await startProduct();
    const executablePath = findBrowser();
    allowing = await chromium.launch({
      args: [...QUIET_FLAGS, ...fakeCameraFlags()],
      ...(executablePath === null ? {} : { executablePath }),
    });
    refusing = await openFamilyBrowser();
  });
  test.afterEach(async () => {
    for (const context of opened.splice(0)) await context.close();
  });
  test.afterAll(async () => {
    await allowing.close();
    await refusing.close();
    await product.remove();
  });
  return {
    url: () => product.url,
    async linkFrom(page) {
      families += 1;
      await makeCallingFamily(page, product.url, `family-${families}@relatives.example`);
      return makeStoryLink(page, product.url);
    },
    async grandma({ isRefusing = false, ...options } = {}) {
      const browser = isRefusing ? refusing : allowing;
      const context = await browser.newContext({ locale: 'en-GB', ...options });
      opened.push(context);
      return context.newPage();
    },
  };
}

/** What grandma's screen is about. */
export const step = (page: Page, name: string): Locator => page.locator(`[data-step="${name}"]`);

export async function giveName(page: Page): Promise<void> {
  await page.getByLabel('What does the child call you?').fill('Grandma Rosa');
  await page.getByRole('button', { name: /^Next/ }).click();
}

/** As somebody who knows the way. */
export async function ring(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await giveName(page);
  await page.getByRole('button', { name: 'Ring the Fox' }).click();
  await expect(step(page, 'ringing')).toBeVisible();
}

/** A small telephone, a laptop at 200 %, and letters of twice the size. */
export async function expectRoomForLargeLetters(page: Page): Promise<void> {
  const expectFits = async (name: string, width: number, height: number) => {
    await page.setViewportSize({ width, height });
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widthPx, name).toBeLessThanOrEqual(width);
    await expectLargeButtons(page);
    await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
  };
  const title = (await page.locator('[data-step]').getAttribute('data-step')) ?? '';
  await expectFits(`${title}-320`, 320, 568);
  await expectFits(`${title}-zoomed`, 683, 384);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectFits(`${title}-large-letters`, 390, 844);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}
