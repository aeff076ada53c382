import { expect, test } from '@playwright/test';
import { showHand, untilCameraSees } from './open-game.ts';
import { type Product, startProduct } from './product.ts';

// For everybody without a webcam: a rendered hand before the real model plays a whole round by itself.

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

test('the demo hand plays a round to its celebration, seen by the real model', async ({ page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => {
      throw new Error('the demo asked for the webcam');
    };
  });
  await page.goto(`${product.url}/play/letter_trace?camera=demo&step=lines&seed=1&meter`);
  await showHand(page);
  await untilCameraSees(page);

  const meter = page.getByLabel('Camera meter');
  await expect(meter).toContainText('hand-lite');
  await expect(meter).toContainText(/x 0\.\d{3}/);

  const card = page.getByRole('region', { name: 'Round finished' });
  await expect(card).toBeVisible({ timeout: 180_000 });
  expect(Number(await card.getAttribute('data-xp'))).toBeGreaterThan(0);
});
