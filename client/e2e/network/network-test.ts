import { test as base } from '@playwright/test';
import { CALM_CARD_FPS } from '../browser/flags.ts';
import { preparePages } from '../vision/serve-pages.ts';
import { type ChildAndRelative, inviteRelative } from './child-and-relative.ts';
import { startCoturn } from './coturn.ts';
import type { HomeOptions } from './homes-at-product.ts';
import { type CallOptions, openReaders, serveReaders, type TwoReaders } from './readers.ts';
import { type Browsers, launchHomes } from './stage.ts';
import { openStreet, type Street } from './street.ts';
import { befriend, joinTwoFamilies, type TwoFamilies } from './two-families.ts';
import { type LinkOptions, openTwoHomes, type TwoHomes } from './two-homes.ts';

type Closing = { close(): Promise<void> };

export type NetworkFixtures = Readonly<{
  /** Two pages with a link between them and nothing around it. */
  twoHomes: (options?: LinkOptions) => Promise<TwoHomes>;
  /** Two children who are friends, each at home. */
  friends: (options?: HomeOptions & OnStreet) => Promise<TwoFamilies>;
  /** A child at home, and a grandmother with a link. */
  childAndRelative: (options?: HomeOptions & OnStreet) => Promise<ChildAndRelative>;
  /** The screens of a call in one browser, with no network between them. */
  startCall: (options?: CallOptions) => Promise<TwoReaders>;
}>;

type OnStreet = Readonly<{ street?: Street }>;

/** What all tests of a worker share; each has ways, contexts and families of its own. */
export type NetworkWorker = Readonly<{
  browsers: Browsers;
  street: Street;
  /** Its product knows a TURN server. */
  relayedStreet: Street;
  readers: Readonly<{ url: string }>;
}>;

const LINK_DEFINES = { __LINK_FAULTS__: 'true', __DEMO_CAMERA__: 'false' };

export const test = base.extend<NetworkFixtures & { closing: Closing[] }, NetworkWorker>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use, { project }) => {
      // Among the screens nothing lies between the two sides of a call.
      const browsers = await launchHomes(project.name === 'network' ? undefined : CALM_CARD_FPS);
      await use(browsers);
      await Promise.all(browsers.map((browser) => browser.close()));
    },
    { scope: 'worker' },
  ],
  street: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const linkPages = await preparePages('e2e/network', ['link-page.html'], LINK_DEFINES);
      const street = await openStreet({ linkPages });
      await use(street);
      await street.close();
    },
    { scope: 'worker' },
  ],
  relayedStreet: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const coturn = await startCoturn();
      const street = await openStreet({ turn: coturn.turn });
      await use(street);
      await street.close();
      await coturn.stop();
    },
    { scope: 'worker' },
  ],
  readers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const readers = await serveReaders();
      await use(readers);
      readers.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
  async closing({}, use) {
    const closing: Closing[] = [];
    await use(closing);
    for (const each of closing) await each.close();
  },
  async twoHomes({ browsers, street, closing }, use) {
    await use(async (options) => {
      const homes = await openTwoHomes(browsers, street, options);
      closing.push(homes);
      return homes;
    });
  },
  async friends({ browsers, street: nearest, closing }, use) {
    await use(async ({ street = nearest, ...options } = {}) => {
      const families = await joinTwoFamilies(browsers, street, options);
      closing.push(families);
      await befriend(families);
      return families;
    });
  },
  async childAndRelative({ browsers, street: nearest, closing }, use) {
    await use(async ({ street = nearest, ...options } = {}) => {
      const homes = await inviteRelative(browsers, street, options);
      closing.push(homes);
      return homes;
    });
  },
  async startCall({ browsers, readers, closing }, use) {
    await use(async (options) => {
      const call = await openReaders(browsers[0], readers.url, options);
      closing.push(call);
      return call;
    });
  },
});
