import { expect, type Page } from '@playwright/test';
import { playFrames, seatBot } from './bot-player.ts';
import { test } from './product-test.ts';

// Behind the far paddle of the meadow’s court stands somebody of the cast.

/** By what one knows it on the canvas: a colour that nothing else on the court has. */
const BEAR_FUR = [201, 141, 87] as const;
/** A figure is thousands of pixels; a blend at an edge may happen to have its colour. */
const LEAST_PIXELS = 500;

const pixelsOf = (page: Page, colour: readonly [number, number, number]): Promise<number> =>
  page.locator('canvas').evaluate((canvas, wanted) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('There is no canvas');
    const { data } =
      canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ??
      new ImageData(1, 1);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (wanted.every((value, channel) => data[at + channel] === value)) count += 1;
    }
    return count;
  }, colour);

test('the bear stands behind the far paddle', async ({ page, product }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await seatBot(page);
  await page.goto(`${product.url}/play/hand_pong?players=1&seed=1`);
  await page.getByRole('button', { name: 'Use a finger' }).click();
  await expect
    .poll(async () => {
      await playFrames(page, 2);
      return pixelsOf(page, BEAR_FUR);
    })
    .toBeGreaterThan(LEAST_PIXELS);
});
