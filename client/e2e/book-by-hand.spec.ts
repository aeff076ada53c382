import { expect, type Locator, type Page } from '@playwright/test';
import { putHandBefore } from './hand-before-camera.ts';
import { untilCameraSees } from './open-game.ts';
import { handPlaceFor, moveHand } from './players.ts';
import { test } from './product-test.ts';

/** Puts the fingertip on something of the page and leaves it there. */
async function restHandOn(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  const window = page.viewportSize();
  if (box === null || window === null) throw new Error('it is not on the screen');
  const place = {
    xNorm: (box.x + box.width / 2) / window.width,
    yNorm: (box.y + box.height / 2) / window.height,
  };
  await moveHand(page, handPlaceFor(place, window.width / window.height), 400);
}

test('a hand before the camera turns a page, wakes the picture and hears a word', async ({
  page,
  product,
}) => {
  await putHandBefore(page);
  await page.goto(`${product.url}/books/away-goes-the-hat`);
  await page.getByRole('button', { name: 'Point with my hand' }).click();
  await untilCameraSees(page);

  await restHandOn(page, page.getByRole('button', { name: 'the hat', exact: true }));
  await expect(page.getByRole('status')).toHaveText('Hop!', { timeout: 30_000 });
  await restHandOn(page, page.getByRole('button', { name: 'red', exact: true }));
  await expect(page.locator('main [data-is-read]')).toHaveText('red', { timeout: 30_000 });
  await restHandOn(page, page.getByRole('button', { name: 'Next page' }));
  await expect(page.getByRole('img', { name: 'Page 2 of 11' })).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Point with my hand' }).click();
  await expect(page.getByText('Camera on')).toHaveCount(0);
});
