import { expect } from '@playwright/test';
import { openDevicePage } from './device-page.ts';
import { openEdgeBefore } from './edge-before.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { test } from './product-test.ts';

test.use({ serviceWorkers: 'allow' });

// Slow: the camera's real model is fetched, and starts.
test('after everything was fetched, a camera sees hands without a network and without the browser’s own cache', async ({
  page,
  context,
  product,
}) => {
  const edge = await openEdgeBefore(product.url);
  await openDevicePage(page, edge.url);
  await page.getByRole('button', { name: /^Fetch everything/ }).click();
  await expect(page.getByText(/^Everything is here/)).toBeVisible({ timeout: 60_000 });

  edge.line.leftBytes = 0;
  await context.setOffline(true);
  await page.goto(`${edge.url}/play/letter_trace?camera=demo&step=lines&seed=1`);
  await showHand(page);
  await untilCameraSees(page);
  await edge.close();
});
