import { expect } from '@playwright/test';
import { setPace } from './driven-clock.ts';
import { untilCameraSees } from './open-game.ts';
import { test } from './product-test.ts';

// The synthetic child plays with its fingers, its body and its face: rendered frames, the real model, the product's
// worker and signs, and a round to its celebration.

const ROUND_MS = 110_000;
/** The game's time; the camera and the child before it stay as slow as they are. */
const PACE = 2;

const GAMES = [
  {
    name: 'Counting brook',
    id: 'finger_count',
    step: 'to-three',
    show: 'Show my hand',
    model: 'hand-lite',
  },
  {
    name: 'Moon feast',
    id: 'mouth_munch',
    step: 'wide-mouth',
    show: 'Show my face',
    model: 'face',
  },
  {
    name: 'Number orchard',
    id: 'number_catch',
    step: 'catch-all',
    show: 'Show all of me',
    model: 'pose-lite',
  },
] as const;

// Slow: a whole round at the pace of a child, which the camera sees in real time.
for (const { name, id, step, show, model } of GAMES) {
  test(`${name} is played to its end before the camera`, async ({ page, product }) => {
    test.setTimeout(2 * ROUND_MS);
    await page.goto(`${product.url}/play/${id}?camera=demo&step=${step}&seed=1&meter`);
    await page.getByRole('button', { name: show }).click();
    await untilCameraSees(page);
    await expect(page.getByLabel('Camera meter')).toContainText(model);
    await setPace(page, PACE);
    const card = page.getByRole('region', { name: 'Round finished' });
    await expect(card).toBeVisible({ timeout: ROUND_MS });
    expect(Number(await card.getAttribute('data-xp'))).toBeGreaterThan(20);
  });
}
