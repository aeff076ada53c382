import { expect, type Page, test } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { traceLetters } from './letter-tracer.ts';
import { byKeys, byMouse, byTouch, type Pointing, playUntil } from './players.ts';
import { type Product, startProduct } from './product.ts';
import { seeGame, watchGames } from './seen-game.ts';

// The letters a hand traces, traced with everything else a family has.

let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(() => product.remove());

async function openLetters(page: Page): Promise<void> {
  await watchGames(page);
  await page.goto(`${product.url}/play/letter_trace?step=capitals&seed=5`);
  await page.getByRole('button', { name: 'Use a finger' }).click();
}

async function traceOneLetter(page: Page, pointing: Pointing): Promise<void> {
  const letterDone = ({ glyphIndex, phase }: LetterTraceState) =>
    glyphIndex > 0 || phase === 'glyph-done';
  const end = await playUntil({
    page,
    thinking: traceLetters,
    pointing,
    until: letterDone,
    limitMs: 90_000,
  });
  expect(end.strokesDone).toBeGreaterThan(0);
  expect(end.struggles.restarts).toBe(0);
}

test('by mouse', async ({ page }) => {
  await openLetters(page);
  await traceOneLetter(page, byMouse(page));
});

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 820, height: 1180 } });
  test('by touch', async ({ page }) => {
    await openLetters(page);
    await traceOneLetter(page, await byTouch(page));
  });
});

test('by keyboard', async ({ page }) => {
  await openLetters(page);
  const seenFinger = async () => {
    const finger = (await seeGame<LetterTraceState>(page))?.state.finger;
    return finger ? { xNorm: finger.x, yNorm: finger.y } : null;
  };
  await traceOneLetter(page, byKeys(page, seenFinger));
});
