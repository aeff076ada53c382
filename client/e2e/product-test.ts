import { type Browser, type BrowserContext, test as base } from '@playwright/test';
import { driveClock } from './driven-clock.ts';
import { HOME_HOST, openFamilyBrowser } from './family-browser.ts';
import { keepPolicy } from './policy-report.ts';
import { type Product, startProduct } from './product.ts';

export type ProductFixtures = Readonly<{
  /** A home of its own: another family's browser, which knows nothing of `page`'s. Closed after the test. */
  anotherHome: (
    options?: Parameters<import('@playwright/test').Browser['newContext']>[0],
  ) => Promise<BrowserContext>;
}>;

type WorkerFixtures = Readonly<{
  product: Product;
  /** Where camera and microphone are plugged in; `permissions` of a context say whether its pages may have them. */
  pluggedIn: Browser;
}>;

/**
 * Tests of the whole product, one process of it for each worker: families are many in it, as in life, so each test
 * brings its own. The clocks of all pages can be driven, and the policy of none refuses anything.
 */
export const test = base.extend<ProductFixtures, WorkerFixtures>({
  product: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const product = await startProduct({ env: { ALLOWED_HOSTS: HOME_HOST } });
      await use(product);
      await product.remove();
    },
    { scope: 'worker' },
  ],
  pluggedIn: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const browser = await openFamilyBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  async context({ context }, use) {
    await driveClock(context);
    const expectNoRefusal = await keepPolicy(context);
    await use(context);
    expectNoRefusal();
  },
  async anotherHome({ browser }, use) {
    const homes: BrowserContext[] = [];
    const watches: (() => void)[] = [];
    await use(async (options) => {
      const home = await browser.newContext(options);
      homes.push(home);
      await driveClock(home);
      watches.push(await keepPolicy(home));
      return home;
    });
    for (const home of homes) await home.close();
    for (const expectNoRefusal of watches) expectNoRefusal();
  },
});
