import { GAME_IDS } from '@advay/shared/games/catalogue';
import { words } from '@advay/shared/words/en/home';
import { expect } from '@playwright/test';
import { playFrames, playOn, seatBot } from './bot-player.ts';
import { look } from './look.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';

// Every game of the catalogue, opened once: played through with the mouse, and looked at in the middle and at the end.

/** A phone on its side, on which a round is played through: what is small is soon drawn. */
const SMALL = { width: 844, height: 390 };
/** Into the round: what moves has begun to move. */
const SOME_FRAMES = 200;

for (const id of GAME_IDS) {
  const title = words.titles[id];

  test(`${title}: a round by mouse, in the middle and at its end`, async ({ page, product }) => {
    await page.setViewportSize(SMALL);
    await seatBot(page);
    await page.goto(`${product.url}/play/${id}?players=1&seed=1`);
    await playWithout(page, id);
    await playFrames(page, SOME_FRAMES);
    await look(page, `${id}-middle`, 'child');
    await page.setViewportSize(SMALL);
    await playOn(page);
    const end = page.getByRole('region', { name: 'Round finished' });
    await expect(end).toHaveAttribute('data-xp', /^[1-9]/);
    await look(page, `${id}-end`, 'child');
  });
}
