import { type CDPSession, expect } from '@playwright/test';
import type { Bubble, BubblePopState } from '../src/games/bubble_pop/simulation/bubble-state.ts';
import { playByFinger } from './open-game.ts';
import { toPixels } from './players.ts';
import { test } from './product-test.ts';
import { seeGame, seeGameAfter, watchGames } from './seen-game.ts';

const BUBBLES_AIMED_AT = 6;
const TAPS_PER_S = 12;
/** Below the bubbles that are ripe. */
const WATER = { xNorm: 0.03, yNorm: 0.97 };

/** Grown, and with time before it sails off or a tap comes late. */
const isInReach = ({ ageMs, yNorm }: Bubble) => ageMs > 500 && yNorm > 0.3 && yNorm < 0.9;

type PlacePx = Readonly<{ x: number; y: number }>;

/** As quickly as a child taps: pressed and lifted at once, and none waits for the answer to the one before. */
async function tapInTurn(devtools: CDPSession, places: readonly PlacePx[]): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const tap = (type: 'touchStart' | 'touchEnd', touchPoints: PlacePx[]) =>
    sent.push(devtools.send('Input.dispatchTouchEvent', { type, touchPoints }));
  for (const place of places) {
    tap('touchStart', [place]);
    tap('touchEnd', []);
    await new Promise((next) => setTimeout(next, 1_000 / TAPS_PER_S));
  }
  await Promise.all(sent);
}

test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });

// Slow: bubbles rise in real time, as a child taps.
test('each of twelve taps a second counts on a tablet that is four times slower', async ({
  page,
  product,
}) => {
  await watchGames(page);
  await page.goto(`${product.url}/play/bubble_pop?step=big-slow&seed=3&players=1`);
  await playByFinger(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  for (let aimed = 0; aimed < BUBBLES_AIMED_AT; ) {
    const seen = await seeGame<BubblePopState>(page);
    const ripe = seen?.state.bubbles.filter(isInReach) ?? [];
    if (seen === null || ripe.length < 2) {
      await seeGameAfter(page, seen?.frames ?? 0, 20);
      continue;
    }
    // Between two bubbles a child taps the water: no tap of a burst waits for the page to look.
    const places = ripe.flatMap((bubble) => [toPixels(bubble, seen), toPixels(WATER, seen)]);
    await tapInTurn(devtools, places);
    const sent = await seeGame<BubblePopState>(page);
    const later = await seeGameAfter<BubblePopState>(page, sent?.frames ?? 0, 12);
    const left = new Set(later.state.bubbles.map(({ id }) => id));
    expect(ripe.filter(({ id }) => left.has(id))).toEqual([]);
    aimed += ripe.length;
    expect(later.state.popped).toBeGreaterThanOrEqual(aimed);
  }
});
