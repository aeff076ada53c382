import type { RequestListener } from 'node:http';
import { type Browser, test as base, chromium } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { fakeCameraFlags, QUIET_FLAGS } from '../browser/flags.ts';
import { preparePages } from '../vision/serve-pages.ts';
import { type RoomOptions, startTwoHomes, type TwoHomes } from './two-homes.ts';

export type Stage = Readonly<{
  answerPage: RequestListener;
  /** A process each, as in two homes. */
  browsers: readonly [Browser, Browser];
}>;

/** Loopback candidates, and real addresses instead of mDNS names that nobody here resolves. */
const LINK_FLAGS = [
  '--allow-loopback-in-peer-connection',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];

function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({
    args: [...QUIET_FLAGS, ...fakeCameraFlags(), ...LINK_FLAGS],
    ...(executablePath === null ? {} : { executablePath }),
  });
}

/** Tests with two homes; each room has its own signaling service, path and pages, and is cleared away. */
export const test = base.extend<
  { startRoom: (options?: RoomOptions) => Promise<TwoHomes> },
  { stage: Stage }
>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern.
    async ({}, use) => {
      const define = { __LINK_FAULTS__: 'true' };
      const answerPage = await preparePages('e2e/network', ['link-page.html'], define);
      const browsers = await Promise.all([launch(), launch()] as const);
      await use({ answerPage, browsers });
      await Promise.all(browsers.map((browser) => browser.close()));
    },
    { scope: 'worker' },
  ],
  async startRoom({ stage }, use) {
    const rooms: TwoHomes[] = [];
    await use(async (options) => {
      const room = await startTwoHomes(stage, options);
      rooms.push(room);
      return room;
    });
    for (const room of rooms) await room.close();
  },
});
