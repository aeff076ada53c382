import { clamp } from '@advay/shared/kernel/clamp';
import type { SeatInput } from '../../../input/player-input.ts';
import { CARRY_EASE, DEAD_LEAN, FULL_LEAN } from '../limits.ts';
import { type CatchState, laneSpans } from './catch-state.ts';

/** Where the body asks the basket to be, -1..1: by leaning or stepping, whichever is more; a calm body is in the middle. */
function wishedSide({ axes }: SeatInput): number {
  const { lean = 0, step = 0 } = axes;
  const more = Math.abs(step) > Math.abs(lean) ? step : lean;
  const beyond = (Math.abs(more) - DEAD_LEAN) / (FULL_LEAN - DEAD_LEAN);
  return Math.sign(more) * clamp(beyond, 0, 1);
}

/** One step of the basket to where the body asks it to be. */
export function moveBasket(state: CatchState, seat: SeatInput): CatchState {
  const wished = wishedSide(seat) * laneSpans(state);
  return { ...state, xSpans: state.xSpans + (wished - state.xSpans) * CARRY_EASE };
}
