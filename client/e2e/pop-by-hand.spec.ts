import { expect } from '@playwright/test';
import type { BubblePopState } from '../src/games/bubble_pop/simulation/bubble-state.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { test } from './product-test.ts';

// Slow: the bubbles rise in real time, as the hand that pops them.
test('a hand before the camera pops bubbles, and the game learns which hand it is', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await page.goto(`${product.url}/play/bubble_pop?step=big-slow&seed=3`);
  await showHand(page);
  await untilCameraSees(page);
  const state = await playByHand<BubblePopState>(page, 'bubbles', ({ popped }) => popped >= 4);
  expect(state.measure.rightTouches).toBeGreaterThan(state.measure.leftTouches);
});
