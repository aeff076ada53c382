import { expect, test } from '@playwright/test';
import { bubblePopSimulation } from '../src/games/bubble_pop/simulation/bubble-pop-simulation.ts';
import type { BubblePopState } from '../src/games/bubble_pop/simulation/bubble-state.ts';
import { syntheticCameraScript } from './fake-device/synthetic-camera-script.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { byHand, CAMERA, playUntil, thinkLikeBot } from './players.ts';
import { startProduct } from './product.ts';
import { watchGames } from './seen-game.ts';

test('a hand before the camera pops bubbles, and the game learns which hand it is', async ({
  page,
}) => {
  const product = await startProduct();
  try {
    await page.addInitScript({ content: await syntheticCameraScript(CAMERA) });
    await watchGames(page);
    await page.goto(`${product.url}/play/bubble_pop?step=big-slow&seed=3`);
    await showHand(page);
    await untilCameraSees(page);
    const state = await playUntil<BubblePopState>({
      page,
      thinking: thinkLikeBot(bubblePopSimulation),
      pointing: byHand(page),
      until: ({ popped }) => popped >= 4,
      limitMs: 90_000,
    });
    expect(state.measure.rightPops).toBeGreaterThan(state.measure.leftPops);
  } finally {
    await product.remove();
  }
});
