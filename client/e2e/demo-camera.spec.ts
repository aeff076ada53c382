import { expect } from '@playwright/test';
import { setPace } from './driven-clock.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { test } from './product-test.ts';

// For everybody without a webcam: a rendered hand before the pipeline plays a whole round by itself.

// Slow: a whole round at the pace of a hand, which the camera sees in real time.
test('the demo hand plays a round to its celebration, and asks for no webcam', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => {
      throw new Error('the demo asked for the webcam');
    };
  });
  await page.goto(`${product.url}/play/letter_trace?camera=demo&step=lines&seed=1&meter`);
  await showHand(page);
  await untilCameraSees(page);
  await setPace(page, 3);

  const meter = page.getByLabel('Camera meter');
  await expect(meter).toContainText('hand-lite');
  await expect(meter).toContainText(/x 0\.\d{3}/);

  const card = page.getByRole('region', { name: 'Round finished' });
  await expect(card).toBeVisible({ timeout: 60_000 });
  expect(Number(await card.getAttribute('data-xp'))).toBeGreaterThan(0);
});
