import { expect, type Page } from '@playwright/test';
import { skipTime } from './driven-clock.ts';
import type { SyntheticCameraGlobals } from './fake-device/synthetic-camera-script.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { look } from './look.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { moveHand } from './players.ts';
import { test } from './product-test.ts';

// What is told from the light of the camera's own picture: through the pump, the worker's meter and the card.

/** A hand is away for longer than a moment, and long enough for the way out. */
const LONG_AWAY_MS = 10_000;
/** Of a well-lit room: its picture has a luma of about 8, in which a model sees nothing. */
const DARK = 0.05;
const COVERED = 0;
const LAMP_ON = 1;

const setLight = (page: Page, lightShare: number): Promise<void> =>
  page.evaluate(async (share) => {
    const { syntheticCamera } = globalThis as unknown as SyntheticCameraGlobals;
    (await syntheticCamera()).setLight(share);
  }, lightShare);

test('in the dark a lamp is asked for, a covered lens is told of, and in the light play goes on', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await page.goto(`${product.url}/play/letter_trace?step=lines&seed=1`);
  await setLight(page, DARK);
  await showHand(page);
  await untilCameraSees(page);
  await skipTime(page, LONG_AWAY_MS);
  const card = page.getByRole('region', { name: 'The camera sees nobody' });
  await expect(card.getByRole('status')).toHaveText('Switch a lamp on');
  await expect(card).toContainText('too dark here');
  await expect(card.getByRole('button', { name: 'Use a finger' })).toBeVisible();
  await look(page, 'dark', 'child');

  await setLight(page, COVERED);
  await expect(card.getByRole('status')).toHaveText('Open the camera’s eye');
  await expect(card).toContainText('on the lens');
  await look(page, 'covered', 'child');

  await setLight(page, LAMP_ON);
  await expect(card.getByRole('status')).toHaveText('Show your hand');
  await expect(card).not.toContainText('grown-ups');
  await moveHand(page, { xNorm: 0.5, yNorm: 0.4 });
  await expect(card).toHaveCount(0);
  await expect(page.locator('[data-lost="false"]')).toBeVisible();
});
