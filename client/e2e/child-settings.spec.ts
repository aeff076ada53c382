import { expect } from '@playwright/test';
import { seatBot } from './bot-player.ts';
import { choosePlayer, passGate } from './family.ts';
import { joinFamily } from './join-family.ts';
import { test } from './product-test.ts';
import { takePicture } from './take-picture.ts';
import { traceQuickly } from './trace-quickly.ts';

test('a child plays as calmly and as long as its parent chose', async ({ page, product }) => {
  const { childId, nickname } = await joinFamily(page, product);
  await seatBot(page);
  await page.goto(`${product.url}/parents/children/${childId}`);
  await passGate(page);
  await page.getByRole('link', { name: 'Change' }).click();
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('button', { name: /^English\W+first$/ }).click();
  await page.getByRole('radio', { name: '10 minutes' }).check();
  await page.getByLabel('Calm pictures').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Change' }).click();
  await expect(page.getByRole('button', { name: /^Français\W+first$/ })).toBeVisible();
  const [child] = await (await page.request.get(`${product.url}/api/children`)).json();
  expect(child).toMatchObject({
    languages: ['fr'],
    settings: { calmMotion: true, playMinutesADay: 10 },
  });

  await choosePlayer(page, product.url, nickname);
  await expect(page.locator('html')).toHaveAttribute('data-motion', 'calm');
  // The garden speaks what the child does; the globe is found without reading it.
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('link', { name: 'Route des lettres' })).toBeVisible();
  await page.getByRole('button', { name: 'Français' }).click();
  await takePicture(page, 'languages');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();

  // All but five seconds of today's ten minutes are played already.
  await page.evaluate((id) => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, '0');
    const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    const played = { day, activeMs: { [id]: 595_000 } };
    localStorage.setItem('advay.play-today', JSON.stringify(played));
  }, childId);
  await traceQuickly(page, product.url);
  await expect(page.getByRole('heading', { name: 'The firefly is sleepy now' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Again' })).toHaveCount(0);
  await takePicture(page, 'sleepy');
  await page.getByRole('button', { name: 'Garden', exact: true }).click();

  await page.getByRole('button', { name: 'Letter road' }).click();
  await expect(page.getByText('The games sleep until tomorrow')).toBeVisible();
  await expect(page).toHaveURL(`${product.url}/`);
  await takePicture(page, 'asleep-garden');
  await page.goto(`${product.url}/play/bubble_pop`);
  await expect(page.getByRole('region', { name: 'The games sleep' })).toBeVisible();
  await takePicture(page, 'asleep-game');

  // A guest is not limited.
  await choosePlayer(page, product.url, 'Guest');
  await expect(page.locator('html')).not.toHaveAttribute('data-motion', 'calm');
  await page.getByRole('link', { name: 'Letter road' }).click();
  // The finger was chosen on this device before.
  await expect(page.locator('[data-phase="playing"]')).toBeVisible();
});
