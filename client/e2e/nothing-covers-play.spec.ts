import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { words as child } from '@advay/shared/words/en/child';
import { words } from '@advay/shared/words/en/home';
import { expect, type Page } from '@playwright/test';
import { showWords } from '../src/features/camera/camera-words.ts';
import { MEANWHILE_AFTER_MS } from '../src/features/camera/limits.ts';
import { descriptionOf } from '../src/games/game-descriptions.ts';
import { coverOfPlay } from './cover-of-play.ts';
import { skipTime } from './driven-clock.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';

// Camera window, buttons, what is said and how to hold the screen: nothing of it lies on the field of any game, in any
// window, nor after the screen was turned in the middle of a round.

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 360, height: 640 },
  { width: 820, height: 1180 },
  { width: 1180, height: 820 },
  { width: 1366, height: 768 },
] as const;
const BEGINNINGS = [WINDOWS[0], WINDOWS[5]] as const;
const WITH_PICTURES = process.env.ADVAY_PICTURES === '1';

async function expectAllInSight(page: Page, name: string): Promise<void> {
  for (const window of WINDOWS) {
    await page.setViewportSize(window);
    const size = `${window.width} × ${window.height}`;
    await expect.poll(() => coverOfPlay(page), `${name} at ${size}`).toEqual([]);
    if (!WITH_PICTURES) continue;
    const path = test.info().outputPath(`${name}-${window.width}x${window.height}.png`);
    await page.screenshot({ path });
  }
}

async function openBeforeCamera(page: Page, url: string, id: GameId): Promise<void> {
  // The model never comes: its window stands where the child's own will.
  await page.route('**/vision/**', () => {});
  await page.goto(`${url}/play/${id}?players=1&camera=demo&seed=1`);
  const { show } = showWords(child, descriptionOf(id).controls.sense);
  await page.getByRole('button', { name: show }).click();
  // The camera is here, the model is not.
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuetext', /MB/);
  await skipTime(page, MEANWHILE_AFTER_MS);
  await expect(page.locator('p[aria-live="polite"][data-has-text="true"]')).toBeVisible();
}

for (const id of GAME_IDS) {
  test(`nothing covers play in ${words.titles[id]}`, async ({ page, product }) => {
    for (const beginning of BEGINNINGS) {
      await page.setViewportSize(beginning);
      await openBeforeCamera(page, product.url, id);
      const began = beginning.width < beginning.height ? 'tall' : 'wide';
      await expectAllInSight(page, `${id}-${began}-camera`);
      await page.setViewportSize(beginning);
      await playWithout(page, id);
      await expectAllInSight(page, `${id}-${began}-without`);
    }
  });
}

test('a window that is moved onto the field is found', async ({ page, product }) => {
  await page.setViewportSize(WINDOWS[5]);
  await openBeforeCamera(page, product.url, 'bubble_pop');
  await expect.poll(() => coverOfPlay(page)).toEqual([]);
  await page.locator('main figure').evaluate((figure: HTMLElement) => {
    figure.style.right = '600px';
  });
  await expect.poll(() => coverOfPlay(page)).toEqual([expect.stringMatching(/^camera: /)]);
});

test('turned in the middle of a round the game says how to hold it, and begins anew if that is wanted', async ({
  page,
  product,
}) => {
  await page.setViewportSize(WINDOWS[4]);
  await page.goto(`${product.url}/play/letter_trace?step=lines&seed=1`);
  await playWithout(page, 'letter_trace');
  const hint = page.getByRole('complementary', { name: 'Turn the screen back again' });
  await expect(hint).toHaveCount(0);
  await page.setViewportSize(WINDOWS[3]);
  await expect(hint).toBeVisible();
  await expect(page.locator('p[aria-live="polite"]')).toHaveText('Turn the screen back again');
  await page.setViewportSize(WINDOWS[4]);
  await expect(hint).toHaveCount(0);
  await page.setViewportSize(WINDOWS[3]);
  await hint.getByRole('button', { name: 'Begin anew like this' }).click();
  await expect(hint).toHaveCount(0);
  expect(await coverOfPlay(page)).toEqual([]);
});
