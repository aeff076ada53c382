import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import icons from 'unplugin-icons/vite';
import { castSheet } from '../../scripts/cast-sheet.ts';
import { SMALL_WINDOW } from '../browser/small-window.ts';
import { driveClock } from '../driven-clock.ts';
import { preparePages } from '../vision/serve-pages.ts';

type SideOptions = Readonly<{
  language?: string;
  media?: 'none';
  /** Runs in the page before its own script. */
  before?: (page: Page) => Promise<void>;
}>;

/** What a call is opened with; a side that is not asked for is not there, and the other has the call all the same. */
export type CallOptions = Readonly<{ child?: SideOptions | null; grandma?: SideOptions | null }>;

/** A child and its grandmother in a call, each with a screen of its own, in one browser. */
export type TwoReaders = Readonly<{ child: Page; grandma: Page; close(): Promise<void> }>;

/** Builds the page of one side, and answers for it. */
export async function serveReaders(): Promise<Readonly<{ url: string; close(): void }>> {
  const plugins = [react(), icons({ compiler: 'jsx', jsx: 'react', scale: 1 }), castSheet()];
  const define = { __LINK_FAULTS__: 'true', __DEMO_CAMERA__: 'false' };
  const server = createServer(
    await preparePages('e2e/network', ['together-page.html'], define, plugins),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/together-page.html`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function openReaders(
  browser: Browser,
  url: string,
  { child = {}, grandma = {} }: CallOptions = {},
): Promise<TwoReaders> {
  const home = await browser.newContext({
    permissions: ['camera', 'microphone'],
    viewport: SMALL_WINDOW,
  });
  await driveClock(home);
  const openSide = async (page: Page, slot: 0 | 1, side: SideOptions | null): Promise<void> => {
    if (side === null) return;
    const { language, media, before } = side;
    await before?.(page);
    const address = new URLSearchParams({ slot: String(slot), ...(language && { language }) });
    if (media !== undefined) address.set('media', media);
    await page.goto(`${url}?${address}`);
    await page.waitForFunction(() => window.together?.call.state().link === 'connected');
  };
  const childPage = await home.newPage();
  // A window of its own: a page behind another one draws nothing.
  const [grandmaPage] = await Promise.all([
    home.waitForEvent('page'),
    childPage.evaluate(() => void window.open('about:blank', '_blank', 'popup,noopener')),
  ]);
  await openSide(childPage, 0, child);
  await openSide(grandmaPage, 1, grandma);
  return { child: childPage, grandma: grandmaPage, close: () => home.close() };
}
