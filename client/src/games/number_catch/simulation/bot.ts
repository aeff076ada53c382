import type { Rng } from '@advay/shared/kernel/rng';
import { EMPTY_SEAT, NO_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { BOT_LEAD_MORE_MS, BOT_LEAD_MS, BOT_LEAN, RIM_Y, stepRules } from '../limits.ts';
import { type CatchState, laneSpans, wantedFruit } from './catch-state.ts';

/** A body that leans so far. */
function leaning(lean: number): PlayerInput {
  return { ...NO_INPUT, seats: [{ ...EMPTY_SEAT, axes: { lean } }] };
}

/** Looks where the wanted fruit comes down and leans there shortly before it arrives, sometimes at the last moment. */
export function bot(state: CatchState, rng: Rng): { input: PlayerInput; rng: Rng } {
  const wanted = wantedFruit(state);
  if (wanted === null) return { input: leaning(0), rng };
  const lowest = Math.max(
    ...state.fruits.filter(({ leavingMs }) => leavingMs === null).map(({ yNorm }) => yNorm),
  );
  const leftMs = ((RIM_Y - lowest) / stepRules(state.step).fallPerS) * 1000;
  // The same for a fruit at every look, another one for the next.
  const leadMs = BOT_LEAD_MS + BOT_LEAD_MORE_MS * ((wanted.id * 0.618) % 1);
  const side = Math.round(wanted.xSpans / laneSpans(state));
  return { input: leaning(leftMs > leadMs ? 0 : side * BOT_LEAN), rng };
}
