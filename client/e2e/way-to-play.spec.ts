import { expect } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { skipTime } from './driven-clock.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { traceLetters } from './letter-tracer.ts';
import { look } from './look.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { byMouse, playUntil } from './players.ts';
import { test } from './product-test.ts';

// Hand or finger: asked once on a device, changed by one picture button, and a finger plays while the camera comes.

const GAME = '/play/letter_trace?step=lines&seed=1';
/** Longer than home waits before it fetches anything. */
const LOOKED_AT_MS = 6_000;
const HAND_MODEL = '**/vision/hand-lite.*.task';

test('the device asks once whether hand or finger plays, and one picture button changes it', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await page.goto(product.url + GAME);
  await expect(page.getByRole('heading', { name: 'Play with your hand!' })).toBeVisible();
  await showHand(page);
  await untilCameraSees(page);

  await page.getByRole('button', { name: 'Back to the garden' }).click();
  await page.getByRole('link', { name: 'Bubble pond' }).click();
  await untilCameraSees(page);
  await look(page, 'by-hand', 'child');
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await expect(page.getByText('Camera on')).toHaveCount(0);

  await page.goto(product.url + GAME);
  await expect(page.getByRole('button', { name: 'Show my hand' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Use a finger' })).toHaveCount(0);
  await playUntil({
    page,
    thinking: traceLetters,
    pointing: byMouse(page),
    until: ({ phase, along }) => phase === 'driving' && along > 0.05,
    limitMs: 60_000,
  });
  await showHand(page);
  await untilCameraSees(page);
});

test('while the model comes the finger plays, and the hand takes over in the same round', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  let letCome = () => {};
  const held = new Promise<void>((done) => {
    letCome = done;
  });
  await page.route(HAND_MODEL, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(product.url + GAME);
  await showHand(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  const begun = await playUntil({
    page,
    thinking: traceLetters,
    pointing: byMouse(page),
    until: ({ phase, strokesDone }) => phase === 'driving' && strokesDone > 0,
    limitMs: 60_000,
  });
  letCome();
  await untilCameraSees(page);
  const further = await playByHand<LetterTraceState>(
    page,
    'letters',
    ({ strokesDone }) => strokesDone > 1,
  );
  expect(further.glyphs).toEqual((begun as LetterTraceState).glyphs);
});

test('while home is looked at what the camera sees with comes to the device', async ({
  page,
  product,
}) => {
  await page.goto(product.url);
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
  await skipTime(page, LOOKED_AT_MS);
  const kept = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open('advay-vision')).keys();
      return requests.some(({ url }) => url.includes('/hand-lite.'));
    });
  await expect.poll(kept, { timeout: 60_000 }).toBe(true);
});
