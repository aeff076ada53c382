import { gameMeta } from '@advay/shared/games/catalogue';
import { expect, type Page, test } from '@playwright/test';
import type { LetterTraceState } from '../src/games/letter_trace/simulation/state.ts';
import { syntheticCameraScript } from './fake-device/synthetic-camera-script.ts';
import { choosePlayer, makeFamily } from './family.ts';
import { traceLetters } from './letter-tracer.ts';
import { byHand, CAMERA, handPlaceFor, moveHand, playUntil } from './players.ts';
import { type Product, startProduct } from './product.ts';
import { seeGame, watchGames } from './seen-game.ts';
import { storedEvents } from './stored-events.ts';

// The main job on real input: a picture of a hand goes in, a letter is traced, a parent sees it.

let product: Product;
let cameraScript: string;

test.beforeAll(async () => {
  product = await startProduct();
  cameraScript = await syntheticCameraScript(CAMERA);
});
test.afterAll(() => product.remove());

test.beforeEach(async ({ page }) => {
  await page.addInitScript({ content: cameraScript });
  await watchGames(page);
});

/** A child that has come as far as capital letters. */
async function reachCapitals(page: Page): Promise<void> {
  await page.evaluate(() => {
    const player = JSON.parse(localStorage.getItem('advay.player') ?? '{}');
    const round = {
      gameID: 'letter_trace',
      step: 'capitals',
      struggleIndex: null,
      longestMissRun: 0,
    };
    localStorage.setItem(
      `advay.play.${player.child?.id ?? 'guest'}`,
      JSON.stringify({ rounds: [round] }),
    );
  });
}

async function openGameByHand(page: Page): Promise<void> {
  await page.getByRole('link', { name: gameMeta('letter_trace').title }).click();
  await page.getByRole('button', { name: 'Show my hand' }).click();
  await expect(page.getByText('Camera on')).toBeVisible({ timeout: 60_000 });
}

const see = async (page: Page) => (await seeGame<LetterTraceState>(page))?.state;

test('a child traces letters with its hand alone, and the parent’s database has it', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const { email, nickname } = await makeFamily(page, product.url, 'first@family.example');
  await choosePlayer(page, product.url, nickname);
  await reachCapitals(page);
  await page.reload();
  await openGameByHand(page);

  const isFinished = (state: LetterTraceState) => state.phase === 'finished';
  const end = await playUntil({
    page,
    thinking: traceLetters,
    pointing: byHand(page),
    until: isFinished,
    limitMs: 200_000,
  });
  expect(end.strokesDone).toBeGreaterThan(3);

  const card = page.getByRole('region', { name: 'Round finished' });
  await expect(card).toBeVisible();
  const xpEarned = Number(await card.getAttribute('data-xp'));
  expect(xpEarned).toBeGreaterThan(0);

  await page.goto(`${product.url}/parents`);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const children = await (await fetch('/api/children')).json();
        const progress = await (await fetch(`/api/children/${children[0].id}/progress`)).json();
        return progress.totals.rounds;
      }),
    )
    .toBe(1);
  await product.stop();
  const events = await storedEvents(product.dataDir);
  await product.restart();
  expect(events).toHaveLength(1);
  const [event] = events;
  expect(event).toMatchObject({
    nickname,
    email,
    game_id: 'letter_trace',
    step: 'capitals',
    xp_earned: xpEarned,
  });
  expect(Number(event?.struggle_index)).toBeGreaterThanOrEqual(0);
  expect(Number(event?.struggle_index)).toBeLessThan(0.6);
  expect(event?.struggle_index).toMatch(/^[01]\.\d\d$/);
});

test('the same hand scribbling does not pass', async ({ page }) => {
  await page.goto(product.url);
  await reachCapitals(page);
  await page.reload();
  await openGameByHand(page);
  const star = await see(page);
  expect(star?.phase).toBe('to-star');

  // Half a minute of wild strokes over the whole field, corners included.
  for (let stroke = 0; stroke < 60; stroke += 1) {
    const place = { xNorm: ((stroke * 7) % 11) / 10, yNorm: ((stroke * 5) % 9) / 8 };
    await moveHand(page, handPlaceFor(place, 1.4), 400);
    await page.waitForTimeout(480);
  }
  const after = await see(page);
  expect(after?.glyphIndex).toBe(0);
  expect(after?.phase).not.toBe('finished');
  await expect(page.getByRole('region', { name: 'Round finished' })).toHaveCount(0);
});

test('a hand withdrawn pauses the game, and coming back loses nothing', async ({ page }) => {
  await page.goto(product.url);
  await reachCapitals(page);
  await page.reload();
  await openGameByHand(page);
  const hand = byHand(page);
  const play = (until: (state: LetterTraceState) => boolean, limitMs: number) =>
    playUntil({ page, thinking: traceLetters, pointing: hand, until, limitMs });

  const before = await play(({ along, phase }) => phase === 'driving' && along > 0.15, 60_000);
  await moveHand(page, { xNorm: 0.5, yNorm: 0.5, visible: false });
  await expect(page.locator('[data-lost="true"]')).toBeVisible();
  const paused = await see(page);
  await page.waitForTimeout(2_500);
  expect(await see(page)).toEqual(paused);
  expect(paused?.strokeIndex).toBe(before.strokeIndex);
  expect(paused?.along).toBeGreaterThanOrEqual(before.along);

  const next = await play(({ strokesDone }) => strokesDone > before.strokesDone, 60_000);
  expect(next.struggles.restarts).toBe(before.struggles.restarts);
});
