import { type BrowserContext, test as base } from '@playwright/test';
import { driveClock } from './driven-clock.ts';
import { type Product, startProduct } from './product.ts';

export type ProductFixtures = Readonly<{
  /** A home of its own: another family's browser, which knows nothing of `page`'s. Closed after the test. */
  anotherHome: (
    options?: Parameters<import('@playwright/test').Browser['newContext']>[0],
  ) => Promise<BrowserContext>;
}>;

/**
 * Tests of the whole product, one process of it for each worker: families are many in it, as in life, so each test
 * brings its own. The clocks of all pages can be driven.
 */
export const test = base.extend<ProductFixtures, { product: Product }>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const product = await startProduct();
      await use(product);
      await product.remove();
    },
    { scope: 'worker' },
  ],
  async context({ context }, use) {
    await driveClock(context);
    await use(context);
  },
  async anotherHome({ browser }, use) {
    const homes: BrowserContext[] = [];
    await use(async (options) => {
      const home = await browser.newContext(options);
      homes.push(home);
      await driveClock(home);
      return home;
    });
    for (const home of homes) await home.close();
  },
});
