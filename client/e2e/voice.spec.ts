import { GAME_IDS } from '@advay/shared/games/catalogue';
import { expect, type Page } from '@playwright/test';
import { VOICE_SHELF } from '../src/kept-files/shelf-names.ts';
import { heardLines, listen } from './hear-voice.ts';
import { untilKept } from './kept-shell.ts';
import { playWithout } from './open-game.ts';
import { test } from './product-test.ts';

// A device without any speech voice: what stands in the caption is heard all the same, without a network too.

test.use({ serviceWorkers: 'allow' });

/** The product at -18 LUFS comes to 0.1; a decoder's noise to nothing at all. */
const AUDIBLE = 0.01;

const GAMES = process.env.ADVAY_TEST_SIZE === 'full' ? GAME_IDS : (['bubble_pop'] as const);

const caption = (page: Page) => page.locator('p[aria-live="polite"]').first();

async function expectHeard(page: Page): Promise<void> {
  await expect(caption(page)).not.toHaveText('');
  const text = (await caption(page).textContent()) ?? '';
  await expect
    .poll(async () => (await heardLines(page)).find((line) => line.caption === text)?.loudness ?? 0)
    .toBeGreaterThan(AUDIBLE);
}

for (const id of GAMES) {
  test(`a line of ${id} is heard where no voice is, and after the network is gone`, async ({
    page,
    context,
    product,
  }) => {
    await listen(page);
    const address = `${product.url}/play/${id}?players=1&seed=1`;
    await page.goto(address);
    await playWithout(page, id);
    await expectHeard(page);

    await untilKept(page);
    await expect.poll(() => keptVoices(page)).toBeGreaterThan(10);
    await context.setOffline(true);
    await page.reload();
    await playWithout(page, id);
    await expectHeard(page);
  });
}

const keptVoices = (page: Page): Promise<number> =>
  page.evaluate(async (name) => (await (await caches.open(name)).keys()).length, VOICE_SHELF);
