import { words } from '@advay/shared/words/en/home';
import { expect, type Page } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { setPace, skipTime } from './driven-clock.ts';
import { putHandBefore } from './hand-before-camera.ts';
import { showHand, untilCameraSees } from './open-game.ts';
import { playByHand } from './page-player/play-by-hand.ts';
import { followWithHand, handPlaceFor, moveHand } from './players.ts';
import { test } from './product-test.ts';
import { seeGame, seeGameAfter } from './seen-game.ts';

// A hand before the camera that does not trace, or goes away. One that traces: walk-by-hand.spec.ts.

/** By then a child is shown what the camera looks for, and a way on without it. */
const LONG_AWAY_MS = 10_000;

test.beforeEach(({ page }) => putHandBefore(page));

/** A guest that has come as far as capital letters opens the game. */
async function openCapitalsByHand(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => {
    const round = { gameID: 'letter_trace', step: 'capitals', struggleIndex: null };
    const rounds = [{ ...round, longestMissRun: 0 }];
    localStorage.setItem('advay.play.guest', JSON.stringify({ rounds }));
  });
  await page.reload();
  await page.getByRole('link', { name: words.titles.letter_trace }).click();
  await showHand(page);
  await untilCameraSees(page);
}

const see = async (page: Page) => (await seeGame<LetterTraceState>(page))?.state;

/** Half a minute of the game at this pace; strokes as quick as a child's, so that the hand is never lost. */
const SCRIBBLE = { strokes: 60, pace: 3, strokeMs: 160, fieldAspect: 1.4 } as const;

// Slow: half a minute of wild strokes, at the pace that the camera's frames allow.
test('the same hand scribbling does not pass', async ({ page, product }) => {
  await openCapitalsByHand(page, product.url);
  expect((await see(page))?.phase).toBe('to-star');

  // Wild strokes over the whole field, corners included.
  await setPace(page, SCRIBBLE.pace);
  const strokes = Array.from({ length: SCRIBBLE.strokes }, (_, stroke) => ({
    ...handPlaceFor(
      { xNorm: ((stroke * 7) % 11) / 10, yNorm: ((stroke * 5) % 9) / 8 },
      SCRIBBLE.fieldAspect,
    ),
    timeMs: (stroke + 1) * SCRIBBLE.strokeMs,
  }));
  await followWithHand(page, strokes);
  const after = await see(page);
  expect(after?.glyphIndex).toBe(0);
  expect(after?.phase).not.toBe('finished');
  await expect(page.getByRole('region', { name: 'Round finished' })).toHaveCount(0);

  // It was seen all the same: as soon as it traces, it passes.
  await playByHand<LetterTraceState>(page, 'letters', ({ strokesDone }) => strokesDone > 0);
});

test('a hand withdrawn pauses the game, and coming back loses nothing', async ({
  page,
  product,
}) => {
  await openCapitalsByHand(page, product.url);
  const play = (until: (state: LetterTraceState) => boolean) =>
    playByHand<LetterTraceState>(page, 'letters', until);

  const before = await play(({ along, phase }) => phase === 'driving' && along > 0.15);
  await moveHand(page, { xNorm: 0.5, yNorm: 0.5, visible: false });
  await expect(page.locator('[data-lost="true"]')).toBeVisible();
  const paused = await seeGame<LetterTraceState>(page);
  const later = await seeGameAfter<LetterTraceState>(page, paused?.frames ?? 0, 120);
  expect(later.state).toEqual(paused?.state);
  expect(later.state.strokeIndex).toBe(before.strokeIndex);
  expect(later.state.along).toBeGreaterThanOrEqual(before.along);

  const card = page.getByRole('region', { name: 'The camera sees nobody' });
  await skipTime(page, LONG_AWAY_MS);
  await expect(card).toContainText('Show your hand');
  await expect(card.getByRole('button', { name: 'Use a finger' })).toBeVisible();

  const next = await play(({ strokesDone }) => strokesDone > before.strokesDone);
  await expect(card).toHaveCount(0);
  expect(next.struggles.restarts).toBe(before.struggles.restarts);
});
