import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { bundleForPage } from '../fake-device/bundle-for-page.ts';
import { seeGame } from '../seen-game.ts';
import type { PagePlayerGlobals } from './install-page-player.ts';
import type { PagePlayerName } from './page-players.ts';

let made: Promise<string> | null = null;

/** For `page.addInitScript({ content })`, beside a synthetic camera. */
export function pagePlayerScript(): Promise<string> {
  const entry = fileURLToPath(new URL('install-page-player.ts', import.meta.url));
  made ??= bundleForPage(entry).then(
    (bundle) => `(() => {
${bundle}
globalThis.pagePlayer = page.createPagePlayer();
})();`,
  );
  return made;
}

const LOOK_EVERY_MS = 100;

/** Lets the hand before this page's camera play until the game has come as far as wanted. */
export async function playByHand<State>(
  page: Page,
  name: PagePlayerName,
  until: (state: State) => boolean,
  limitMs = 60_000,
): Promise<State> {
  await page.evaluate(
    (wanted) => (globalThis as unknown as PagePlayerGlobals).pagePlayer.play(wanted),
    name,
  );
  let state: State | undefined;
  const isDone = async () => {
    state = (await seeGame<State>(page))?.state;
    if (state === undefined) return 'no game is seen';
    return until(state) ? 'done' : `not yet: ${JSON.stringify(state).slice(0, 600)}`;
  };
  await expect.poll(isDone, { timeout: limitMs, intervals: [LOOK_EVERY_MS] }).toBe('done');
  await page.evaluate(() => (globalThis as unknown as PagePlayerGlobals).pagePlayer.stop());
  if (state === undefined) throw new Error('done without a game');
  return state;
}
