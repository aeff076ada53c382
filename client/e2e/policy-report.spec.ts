import { freePort } from '@advay/shared/testing/free-port';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { nextPage, openBook, TITLE } from './book-page.ts';
import { seatBot } from './bot-player.ts';
import { SMALL_WINDOW } from './browser/small-window.ts';
import { driveClock } from './driven-clock.ts';
import { openRoomPage, passGate } from './family.ts';
import { giveName } from './grandma.ts';
import { inviteGrandma, joinFamily } from './join-family.ts';
import { untilKept } from './kept-shell.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { watchPolicy } from './policy-report.ts';
import { type Product, startProduct } from './product.ts';
import { test } from './product-test.ts';
import { hasNginx, hasPagesEmulator, openPublicEdge } from './public-edge.ts';
import { traceQuickly } from './trace-quickly.ts';

// The policy of whoever hands out the client refuses nothing of what a family does. The local server's is watched in
// every test of pages (product-test.ts), and all of them say what one table has: so at another one a game with its
// model and a book are enough, and a whole run spends the evening there and calls.

type Edge = Readonly<{ url: string; outboxUrl: Product['outboxUrl']; close(): Promise<void> }>;

const IS_FULL = process.env.ADVAY_TEST_SIZE === 'full';

/** Every run asks the one that schools have, a whole one each that is here. */
const EDGES: Readonly<Record<string, (product: Product) => Promise<Edge>>> = {
  ...(hasNginx() && {
    nginx: async ({ url, outboxUrl }: Product) => ({
      ...(await openPublicEdge('nginx', url)),
      outboxUrl,
    }),
  }),
  ...(IS_FULL && hasPagesEmulator() && { 'Cloudflare’s emulator': openBehindPages }),
};

/** Services that are asked from another address have to know it. */
async function openBehindPages(): Promise<Edge> {
  const port = await freePort();
  const product = await startProduct({ env: { PUBLIC_ORIGINS: `http://127.0.0.1:${port}` } });
  const edge = await openPublicEdge('pages', product.url, port);
  return {
    url: edge.url,
    outboxUrl: product.outboxUrl,
    async close() {
      await edge.close();
      await product.remove();
    },
  };
}

test.use({ serviceWorkers: 'allow' });

for (const [name, openEdge] of Object.entries(EDGES)) {
  test(`what a family does at ${name} breaks no rule of its policy`, async ({
    pluggedIn,
    product,
  }) => {
    const edge = await openEdge(product);
    try {
      const permissions = ['camera', 'microphone'];
      const here = { permissions, viewport: SMALL_WINDOW };
      const home = await pluggedIn.newContext({ ...here, serviceWorkers: 'allow' });
      const away = await pluggedIn.newContext({ ...here, locale: 'en-GB' });
      const reports = await Promise.all([home, away].map(watchPolicy));
      await Promise.all([home, away].map(driveClock));
      const page = await home.newPage();
      if (IS_FULL) await spendTheEvening(page, edge, away);
      await playWithCamera(page, edge.url);
      await readABook(page, edge.url);
      expect(reports.flatMap((report) => report())).toEqual([]);

      // Who reports must hear of what is refused.
      await page.evaluate(() => {
        new Image().src = 'https://elsewhere.example/picture.gif';
      });
      await expect
        .poll(() => reports[0]?.())
        .toEqual(
          expect.arrayContaining([
            'img-src https://elsewhere.example/picture.gif',
            expect.stringContaining('violates the following Content Security Policy'),
          ]),
        );
      await home.close();
      await away.close();
    } finally {
      await edge.close();
    }
  });
}

/** A family's, at home and with a relative far away. */
async function spendTheEvening(page: Page, place: Edge, away: BrowserContext): Promise<void> {
  await seatBot(page);
  const agreedTo = ['play-data', 'calls'] as const;
  const family = await joinFamily(page, place, { agreedTo, isPlaying: true });
  const link = await inviteGrandma(page, place.url, family);
  await page.goto(place.url);
  await untilKept(page);
  await traceQuickly(page, place.url);
  await walkTheRoom(page, place.url, family.nickname);
  await call(page, place.url, away, link);
}

async function playWithCamera(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/play/letter_trace?camera=demo&step=lines&seed=1`);
  await showHand(page);
  await untilCameraSees(page);
}

async function readABook(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/books`);
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await openBook(page, { url });
  await nextPage(page).click();
  await page.getByRole('button', { name: 'Read to me' }).click();
}

/** Every page of the parents' room, and everything fetched for a journey. */
async function walkTheRoom(page: Page, url: string, nickname: string): Promise<void> {
  await page.goto(`${url}/parents`);
  await passGate(page);
  await page.getByRole('link', { name: nickname }).click();
  await expect(page.getByRole('heading', { name: 'How it goes' })).toBeVisible();
  for (const name of ['Consent', 'Account', 'Privacy', 'Friends'] as const) {
    await openRoomPage(page, name);
  }
  await openRoomPage(page, 'Relatives');
  await page
    .getByRole('button', { name: /^Invite/ })
    .first()
    .click();
  await openRoomPage(page, 'On this device');
  await page.getByRole('button', { name: /^Fetch everything/ }).click();
  await expect(page.getByText(/^Everything is here/)).toBeVisible({ timeout: 60_000 });
}

/** A relative rings from another home, and each sees the other. */
async function call(page: Page, url: string, away: BrowserContext, link: string): Promise<void> {
  await page.goto(url);
  const relative = await away.newPage();
  await relative.goto(link);
  await giveName(relative);
  await relative.getByRole('button', { name: 'Ring the Fox' }).click();
  await page.getByRole('button', { name: 'Open the door' }).click();
  for (const side of [page, relative]) {
    await expect(side.locator('figure[data-has-picture]')).toBeVisible({ timeout: 60_000 });
  }
}
