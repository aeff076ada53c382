import { gameMeta } from '@advay/shared/games/catalogue';
import { expect } from '@playwright/test';

import { untilCameraSees } from './open-game.ts';
import { paceByChild } from './pace-by-child.ts';
import { test } from './product-test.ts';

// The synthetic child plays with its fingers, its body and its face: rendered frames, the real model, the product's
// worker and signs, and a round to its celebration. At full size every step of the ladder.

const ROUND_MS = 110_000;

const GAMES = [
  { name: 'Counting brook', id: 'finger_count', show: 'Show my hand', model: 'hand-lite' },
  { name: 'Moon feast', id: 'mouth_munch', show: 'Show my face', model: 'face' },
  { name: 'Number orchard', id: 'number_catch', show: 'Show all of me', model: 'pose-lite' },
] as const;

const isFullSize = process.env.ADVAY_TEST_SIZE === 'full';

// Slow: a whole round, whose every movement the camera sees in real time.
for (const { name, id, show, model } of GAMES) {
  const { steps, maxXpPerRound } = gameMeta(id);
  for (const step of steps.slice(0, isFullSize ? steps.length : 1)) {
    test(`${name} is played to its end before the camera: ${step}`, async ({ page, product }) => {
      test.setTimeout(2 * ROUND_MS);
      await paceByChild(page);
      await page.goto(`${product.url}/play/${id}?camera=demo&step=${step}&seed=1&meter`);
      await page.getByRole('button', { name: show }).click();
      await untilCameraSees(page);
      await expect(page.getByLabel('Camera meter')).toContainText(model);
      const card = page.getByRole('region', { name: 'Round finished' });
      await expect(card).toBeVisible({ timeout: ROUND_MS });
      const xp = Number(await card.getAttribute('data-xp'));
      test.info().annotations.push({ type: 'XP', description: `${xp} of ${maxXpPerRound}` });
      // A tenth of it and more is for a goal that is more than half reached.
      expect(xp).toBeGreaterThan(0.9 * maxXpPerRound);
    });
  }
}
