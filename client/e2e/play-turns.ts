import type { Page } from '@playwright/test';
import type { ClockGlobals } from '../src/app/given-clock.ts';
import { setPace } from './driven-clock.ts';
import type { Pointing, Thinking } from './players.ts';
import type { SeenGame } from './seen-game.ts';

/** A turn's time for the game: as much as one frame may bring it. */
const TURN_MS = 4 * (1000 / 60);
/** Far more turns than a child of stone would need. */
const TURNS_MOST = 3_000;
/** Between two turns the page stands as good as still. */
const STILL_PACE = 0.000_1;

type Play<State> = Readonly<{
  page: Page;
  thinking: Thinking<State>;
  pointing: Pointing;
  until: (state: State) => boolean;
}>;

/**
 * Plays a watched game on a driven clock with a real device: look, think, move, and only then a turn passes. So it
 * is the same game however long the browser takes over each of them.
 */
export async function playTurns<State>({
  page,
  thinking,
  pointing,
  until,
}: Play<State>): Promise<State> {
  await setPace(page, STILL_PACE);
  let seen = await passTurn<State>(page);
  for (let turn = 0; turn < TURNS_MOST; turn += 1) {
    if (until(seen.state)) return seen.state;
    const place = thinking(seen.state);
    if (place !== null) await pointing.goTo(place, seen);
    seen = await passTurn(page);
  }
  throw new Error(`not done in ${TURNS_MOST} turns: ${JSON.stringify(seen.state).slice(0, 600)}`);
}

type TurnGlobals = ClockGlobals & { seenGame: SeenGame<unknown> | null };

/** The game after a turn has passed for it. */
function passTurn<State>(page: Page): Promise<SeenGame<State>> {
  return page.evaluate(async (turnMs) => {
    const globals = globalThis as unknown as TurnGlobals;
    globals.advayClock?.skip(turnMs);
    globals.seenGame = null;
    while (globals.seenGame === null) await new Promise((come) => requestAnimationFrame(come));
    const shown = document.querySelector('canvas');
    const canvas = shown?.getBoundingClientRect().toJSON() ?? null;
    const field = (shown?.dataset.field ?? '').split(' ').map(Number);
    return { ...(globals.seenGame as SeenGame<unknown>), canvas, field };
  }, TURN_MS) as Promise<SeenGame<State>>;
}
