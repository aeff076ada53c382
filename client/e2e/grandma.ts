import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { SMALL_WINDOW } from './browser/small-window.ts';
import { driveClock } from './driven-clock.ts';
import { inviteGrandma, type JoinedFamily, signUpFamily } from './join-family.ts';
import { keepPolicy } from './policy-report.ts';
import { test as productTest } from './product-test.ts';

type GrandmaOptions = BrowserContextOptions &
  Readonly<{
    /** She says no when her browser asks for the camera. */
    isRefusing?: boolean;
  }>;

type GrandmaFixtures = Readonly<{
  /** A family that agreed to calls, signed in at `context`; none of its pages is open. */
  family: JoinedFamily;
  /** Its link for a grandma. */
  link: string;
  /** A page at grandma's home, where camera and microphone are plugged in. */
  grandma: (options?: GrandmaOptions) => Promise<Page>;
}>;

/** A family's home and a grandma's, at a product. */
export const test = productTest.extend<GrandmaFixtures>({
  async family({ context, product }, use) {
    await use(await signUpFamily(context, product, { agreedTo: ['play-data', 'calls'] }));
  },
  async link({ context, product, family }, use) {
    await use(await inviteGrandma(context, product.url, family));
  },
  async grandma({ pluggedIn }, use) {
    const homes: BrowserContext[] = [];
    const watches: (() => void)[] = [];
    await use(async ({ isRefusing = false, ...options } = {}) => {
      const permissions = isRefusing ? [] : ['camera', 'microphone'];
      const own = { locale: 'en-GB', permissions, viewport: SMALL_WINDOW };
      const home = await pluggedIn.newContext({ ...own, ...options });
      homes.push(home);
      await driveClock(home);
      watches.push(await keepPolicy(home));
      return home.newPage();
    });
    // Her camera would go on.
    for (const home of homes) await home.close();
    for (const expectNoRefusal of watches) expectNoRefusal();
  },
});

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
