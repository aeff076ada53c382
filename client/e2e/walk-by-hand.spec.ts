import { words } from '@advay/shared/words/en/home';
import { expect } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { putHandBeforeModel } from './hand-before-camera.ts';
import { ask, joinFamily } from './join-family.ts';
import { findLeaks } from './leaks.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { test } from './product-test.ts';
import { storedEvents } from './stored-events.ts';
import { openWireTap } from './wire-tap.ts';

// The main job on real input, once: a picture of a hand goes into the real model, lines are traced, a parent sees it.
// Every byte of the browser goes through a proxy that writes it down, MediaPipe's among them.

// Slow: in real time the model computes each frame, and each of the five lines is driven at a child's speed.
test('a child traces with its hand alone: the parent’s database has the round, and nothing else left the browser', async ({
  browser,
  page: parent,
  product,
}) => {
  const family = await joinFamily(parent, product, { isPlaying: true });
  const tap = await openWireTap(product.url);
  const page = await browser.newPage({
    proxy: { server: tap.url },
    storageState: await parent.context().storageState(),
  });
  try {
    await putHandBeforeModel(page);
    await page.goto(product.url);
    await page.getByRole('link', { name: words.titles.letter_trace }).click();
    await showHand(page);
    await untilCameraSees(page);
    const end = await playByHand<LetterTraceState>(
      page,
      'letters',
      ({ phase }) => phase === 'finished',
      90_000,
    );
    expect(end.strokesDone).toBeGreaterThan(3);
    const card = page.getByRole('region', { name: 'Round finished' });
    await expect(card).toBeVisible();
    const xpEarned = Number(await card.getAttribute('data-xp'));
    expect(xpEarned).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Garden', exact: true }).click();

    const roundsStored = async () => {
      const path = `/api/children/${family.childId}/progress`;
      const { totals } = await ask<{ totals: { rounds: number } }>(
        parent,
        product.url,
        'GET',
        path,
      );
      return totals.rounds;
    };
    await expect.poll(roundsStored).toBe(1);
    expect(tap.requests().some(({ url }) => url.includes('/vision/hand-lite.'))).toBe(true);
    expect(findLeaks(tap.requests(), product.url)).toEqual([]);
    expect(tap.requests().filter(({ body }) => body !== '')).toHaveLength(1);

    await product.stop();
    const events = await storedEvents(product.dataDir);
    await product.restart();
    const own = events.filter(({ email }) => email === family.email);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({
      nickname: family.nickname,
      game_id: 'letter_trace',
      step: 'lines',
      xp_earned: xpEarned,
    });
    expect(Number(own[0]?.struggle_index)).toBeGreaterThanOrEqual(0);
    expect(Number(own[0]?.struggle_index)).toBeLessThan(0.6);
    expect(own[0]?.struggle_index).toMatch(/^[01]\.\d\d$/);
  } finally {
    await page.context().close();
    await tap.close();
  }
});
