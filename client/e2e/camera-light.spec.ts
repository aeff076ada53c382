import { expect, type Page } from '@playwright/test';
import { skipTime } from './driven-clock.ts';
import type { SyntheticCameraGlobals } from './fake-device/synthetic-camera-script.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { look } from './look.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { moveHand } from './players.ts';
import { test } from './product-test.ts';

// What is told from the camera's own picture: through the pump, the worker's meter, the voice and the card.

/** A hand is away for longer than a moment, and long enough for the way out. */
const LONG_AWAY_MS = 10_000;
/** Of a well-lit room: its picture has a luma of about 8, in which a model sees nothing. */
const DARK = 0.05;
const COVERED = 0;
const LAMP_ON = 1;
/** Of 640: fingers of a child a metre away run into each other. */
const GREASY_PX = 16;

const setLight = (page: Page, lightShare: number): Promise<void> =>
  page.evaluate(async (share) => {
    const { syntheticCamera } = globalThis as unknown as SyntheticCameraGlobals;
    (await syntheticCamera()).setLight(share);
  }, lightShare);

const setBlur = (page: Page, blurPx: number): Promise<void> =>
  page.evaluate(async (px) => {
    const { syntheticCamera } = globalThis as unknown as SyntheticCameraGlobals;
    (await syntheticCamera()).setBlur(px);
  }, blurPx);

test('in the dark a lamp is asked for, a covered lens and a greasy one are told of, and in the light play goes on', async ({
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
  const expectTold = async (hindrance: string, line: string) => {
    await expect(card).toHaveAttribute('data-hindrance', hindrance);
    await expect(card.getByRole('status')).toHaveText(line);
    await expect(page.locator('p[aria-live="polite"]')).toHaveText(line);
  };
  await expectTold('dark', 'Switch a lamp on');
  await expect(card).toContainText('too dark here');
  await expect(card.getByRole('button', { name: 'Use a finger' })).toBeVisible();
  await look(page, 'dark', 'child');

  await setLight(page, COVERED);
  await expectTold('black', 'Open the camera’s eye');
  await expect(card).toContainText('on the lens');
  await look(page, 'covered', 'child');

  await setBlur(page, GREASY_PX);
  await setLight(page, LAMP_ON);
  await expectTold('blurred', 'Wipe the camera’s eye');
  await expect(card).toContainText('wipe the lens');
  await look(page, 'greasy', 'child');

  await setBlur(page, 0);
  await expectTold('nobody', 'Show your hand');
  await expect(card).not.toContainText('grown-ups');
  await moveHand(page, { xNorm: 0.5, yNorm: 0.4 });
  await expect(card).toHaveCount(0);
  await expect(page.locator('[data-lost="false"]')).toBeVisible();
});

const TOLD_WITHIN_MS = 3_000;
const WAY_ON_WITHIN_MS = 10_000;

test('before an empty room the firefly shows what to show within 3 s, and a way on within 10', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await page.goto(`${product.url}/play/letter_trace?step=lines&seed=1`);
  await showHand(page);
  await untilCameraSees(page);
  const card = page.getByRole('region', { name: 'The camera sees nobody' });
  await skipTime(page, TOLD_WITHIN_MS);
  await expect(card).toHaveAttribute('data-hindrance', 'nobody');
  await expect(page.locator('p[aria-live="polite"]')).toHaveText('Show your hand');
  await skipTime(page, WAY_ON_WITHIN_MS - TOLD_WITHIN_MS);
  await card.getByRole('button', { name: 'Use a finger' }).click();
  await expect(card).toHaveCount(0);
});
