import type { Page } from '@playwright/test';

/** The game's state as last drawn, and the field it was drawn on. */
export type SeenGame<State> = Readonly<{
  state: State;
  fieldAspect: number;
  /** How often the game has been drawn since the page was opened. */
  frames: number;
  /** Where the stage lies in the window. */
  canvas: Readonly<{ x: number; y: number; width: number; height: number }> | null;
  /** Where the field lies on it: left, top, width and height. */
  field: readonly number[];
}>;

export type SeenGlobals = {
  seenGame: SeenGame<unknown> | null;
  advayWatch: (state: unknown, fieldAspect: number) => void;
};

/** Lets a test look at the game as a child does: all the time, touching nothing. Call before the page opens. */
export async function watchGames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = globalThis as unknown as SeenGlobals;
    seen.seenGame = null;
    seen.advayWatch = (state, fieldAspect) => {
      const frames = (seen.seenGame?.frames ?? 0) + 1;
      seen.seenGame = { state, fieldAspect, frames, canvas: null, field: [] };
    };
  });
}

export async function seeGame<State>(page: Page): Promise<SeenGame<State> | null> {
  return (await seeFrom(page, null)) as SeenGame<State> | null;
}

/** The game once it has been drawn `more` times after `frames`; waits until it is, for as long as the test may last. */
export async function seeGameAfter<State>(
  page: Page,
  frames: number,
  more: number,
): Promise<SeenGame<State>> {
  return (await seeFrom(page, frames + more)) as SeenGame<State>;
}

/** One way to the page and back, since a player looks sixty times a second. */
function seeFrom(page: Page, frames: number | null): Promise<SeenGame<unknown> | null> {
  return page.evaluate(async (wanted) => {
    const seen = globalThis as unknown as SeenGlobals;
    while (wanted !== null && (seen.seenGame?.frames ?? 0) < wanted) {
      await new Promise(requestAnimationFrame);
    }
    const shown = document.querySelector('canvas');
    const box = shown?.getBoundingClientRect();
    const field = (shown?.dataset.field ?? '').split(' ').map(Number);
    const canvas = box === undefined ? null : (box.toJSON() as DOMRect);
    return seen.seenGame && { ...seen.seenGame, canvas, field };
  }, frames);
}
