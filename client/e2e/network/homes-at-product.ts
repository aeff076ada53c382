import type { Slot } from '@advay/shared/protocol/peer-id';
import type { Page } from '@playwright/test';
import { SMALL_WINDOW } from '../browser/small-window.ts';
import { driveClock } from '../driven-clock.ts';
import { keepPolicy } from '../policy-report.ts';
import type { Product } from '../product.ts';
import { watchGames } from '../seen-game.ts';
import { watchPeers } from './seen-peers.ts';
import type { Browsers } from './stage.ts';
import type { Street } from './street.ts';
import type { Routers, Way } from './way.ts';
import { watchTracks } from './what-comes-over.ts';

/** Two homes at the whole product, and the way between them. Slot 0 is the one who invites. */
export type HomesAtProduct = Readonly<{
  url: string;
  product: Product;
  way: Way;
  pages: readonly [Page, Page];
  close(): Promise<void>;
}>;

export type HomeOptions = Readonly<{
  /** Of the second home. */
  secondWindow?: Readonly<{ width: number; height: number }>;
  /** The second home's pages keep the language and the time of their country. */
  secondLocale?: string;
  routers?: Routers;
}>;

/** Two homes that nobody has lived in, in a browser each. */
export async function moveIn(
  browsers: Browsers,
  { url, product, ways }: Street,
  options: HomeOptions = {},
): Promise<HomesAtProduct> {
  const { secondWindow = SMALL_WINDOW, secondLocale = 'en-US' } = options;
  const { routers = 'impaired' } = options;
  const { way, agentOf } = ways.add(routers, 1);
  const watches: (() => void)[] = [];
  const openHome = async (slot: Slot): Promise<Page> => {
    const context = await browsers[slot].newContext({
      permissions: ['camera', 'microphone'],
      userAgent: agentOf(slot),
      viewport: slot === 0 ? SMALL_WINDOW : secondWindow,
      ...(slot === 1 && { locale: secondLocale }),
    });
    await driveClock(context);
    watches.push(await keepPolicy(context));
    const page = await context.newPage();
    for (const watch of [watchGames, watchPeers, watchTracks]) await watch(page);
    return page;
  };
  const pages = await Promise.all([openHome(0), openHome(1)]);
  return {
    url,
    product,
    way,
    pages,
    async close() {
      await Promise.all(pages.map((page) => page.context().close()));
      await way.close();
      for (const expectNoRefusal of watches) expectNoRefusal();
    },
  };
}
