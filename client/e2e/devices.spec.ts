import { expect, type Page } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { traceLetters } from './letter-tracer.ts';
import { playByFinger } from './open-game.ts';
import { playTurns } from './play-turns.ts';
import { byKeys, byMouse, byTouch, type Pointing } from './players.ts';
import { test } from './product-test.ts';
import { seeGame, watchGames } from './seen-game.ts';

// The letters a hand traces, begun with everything else a family has: the first stroke of one with each.

async function openLetters(page: Page, url: string): Promise<void> {
  await watchGames(page);
  await page.goto(`${url}/play/letter_trace?step=capitals&seed=5`);
  await playByFinger(page);
}

async function traceOneStroke(page: Page, pointing: Pointing): Promise<void> {
  const end = await playTurns<LetterTraceState>({
    page,
    thinking: traceLetters,
    pointing,
    until: ({ strokesDone }) => strokesDone > 0,
  });
  expect(end.struggles.restarts).toBe(0);
}

test('by mouse', async ({ page, product }) => {
  await openLetters(page, product.url);
  await traceOneStroke(page, byMouse(page));
});

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });
  test('by touch', async ({ page, product }) => {
    await openLetters(page, product.url);
    await traceOneStroke(page, await byTouch(page));
  });
});

test('by keyboard', async ({ page, product }) => {
  await openLetters(page, product.url);
  const seenFinger = async () => {
    return (await seeGame<LetterTraceState>(page))?.state.finger ?? null;
  };
  await traceOneStroke(page, byKeys(page, seenFinger));
});
