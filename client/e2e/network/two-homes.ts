import { randomUUID } from 'node:crypto';
import type { Slot } from '@advay/shared/protocol/peer-id';
import type { Page } from '@playwright/test';
import { driveClock } from '../driven-clock.ts';
import { mintTicket } from './mint-tickets.ts';
import type { Browsers } from './stage.ts';
import type { Street } from './street.ts';
import type { Way } from './way.ts';

export type LinkOptions = Readonly<{ seed?: number }>;

/** Two browsers with a link and nothing else, that know of each other only through signaling. */
export type TwoHomes = Readonly<{
  pages: readonly [Page, Page];
  way: Way;
  close(): Promise<void>;
}>;

export async function openTwoHomes(
  browsers: Browsers,
  { linkUrl, product, ways }: Street,
  { seed = 1 }: LinkOptions = {},
): Promise<TwoHomes> {
  const { way, agentOf } = ways.add('impaired', seed);
  const room = randomUUID();
  const openHome = async (slot: Slot): Promise<Page> => {
    const context = await browsers[slot].newContext({ userAgent: agentOf(slot) });
    await driveClock(context);
    const page = await context.newPage();
    const seat = { room, kind: 'hand_pong', slot, sub: randomUUID() } as const;
    await page.exposeFunction('mintTicket', () => mintTicket(product, seat));
    await page.goto(`${linkUrl}/link-page.html`);
    return page;
  };
  const pages = await Promise.all([openHome(0), openHome(1)]);
  return {
    pages,
    way,
    async close() {
      await Promise.all(pages.map((page) => page.context().close()));
      await way.close();
    },
  };
}
