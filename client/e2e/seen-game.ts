import type { Page } from '@playwright/test';

/** The game's state as last drawn, and the shape of its field. */
export type SeenGame<State> = Readonly<{ state: State; fieldAspect: number }>;

type SeenGlobals = {
  seenGame: SeenGame<unknown> | null;
  advayWatch: (state: unknown, fieldAspect: number) => void;
};

/** Lets a test look at the game as a child does: all the time, touching nothing. Call before the page opens. */
export async function watchGames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as SeenGlobals;
    seen.seenGame = null;
    seen.advayWatch = (state, fieldAspect) => {
      seen.seenGame = { state, fieldAspect };
    };
  });
}

export function seeGame<State>(page: Page): Promise<SeenGame<State> | null> {
  return page.evaluate(
    () => (globalThis as unknown as SeenGlobals).seenGame,
  ) as Promise<SeenGame<State> | null>;
}
