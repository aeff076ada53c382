import { words } from '@advay/shared/words/en/child';
import { expect, type Page } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { setPace } from './driven-clock.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { playByFinger, showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { test } from './product-test.ts';
import { watchGames } from './seen-game.ts';
import { traceARound } from './trace-a-round.ts';

// A device with no room left, or a browser that gives none: everything plays, from memory.

const GAME = '/play/letter_trace?step=lines&seed=1';

async function expectRoadDriven(page: Page): Promise<void> {
  await playByHand<LetterTraceState>(page, 'letters', ({ along }) => along > 0.05);
}

test('the disk is full: a notice says so, and the hand plays', async ({
  page,
  context,
  product,
}) => {
  await putHandBefore(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: product.url, quotaSize: 1_000 });
  await page.goto(product.url + GAME);
  await showHand(page);
  await untilCameraSees(page);
  await expect(
    page.getByRole('status').filter({ hasText: words.camera.storageFull }),
  ).toBeVisible();
  await expectRoadDriven(page);
});

test('the browser’s own small storage is full: a round is played to its end', async ({
  page,
  product,
}) => {
  await watchGames(page);
  await page.addInitScript(() => {
    for (let size = 2 ** 22; size >= 1; size /= 2) {
      try {
        for (let n = 0; ; n += 1) localStorage.setItem(`other.${size}.${n}`, 'x'.repeat(size));
      } catch {
        // No room for so much; try half.
      }
    }
  });
  await page.goto(product.url + GAME);
  await playByFinger(page);
  await setPace(page, 3);
  await traceARound(page);
  await page.getByRole('button', { name: 'Garden', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Letter road' })).toBeVisible();
});

test('the browser gives no storage at all: home and a game open all the same', async ({
  page,
  product,
}) => {
  await page.addInitScript(() => {
    // As Chromium does where cookies are blocked.
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, name, { get: refuse });
    }
    indexedDB.open = refuse;
    caches.open = async () => refuse();
  });
  await putHandBefore(page);
  await page.goto(product.url);
  await page.getByRole('link', { name: 'Letter road' }).click();
  await showHand(page);
  await untilCameraSees(page);
  await expect(page.getByText(words.camera.storageFull)).toBeVisible();
  await expectRoadDriven(page);
});
