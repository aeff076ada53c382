import { clamp } from '@advay/shared/kernel/clamp';
import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import { handAt } from '../../../game-runtime/bots/hand-at.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { COURT_UNITS } from '../rally/court.ts';
import { arrivalOf } from '../rally/flight.ts';
import { courtToField } from './court-layout.ts';
import type { HandPongState } from './hand-pong-state.ts';

/** As fast as a lively hand, in court units a step, and trembling. */
const HAND_UNITS_PER_STEP = 22;
const TREMBLE_UNITS = 26;
/** It strikes a little off the middle, so that the ball goes somewhere. */
const OFF_MIDDLE = 0.4;

/** The child's part, played well: where the ball will come, a little to one side, with a tremble. */
export function playHandPong(state: HandPongState, rng: Rng): { input: PlayerInput; rng: Rng } {
  const { rally, near, layout, paddleHalf } = state;
  const first = nextFloat(rng);
  const isComing = rally.last?.kind === 'strike' && rally.last.by === 1;
  const side = rally.count % 4 < 2 ? OFF_MIDDLE : -OFF_MIDDLE;
  const goal =
    isComing && rally.last?.kind === 'strike'
      ? arrivalOf(rally.last).across + side * paddleHalf
      : COURT_UNITS / 2;
  const step = clamp(goal - near.across, -HAND_UNITS_PER_STEP, HAND_UNITS_PER_STEP);
  const across = near.across + step + (first.value - 0.5) * TREMBLE_UNITS;
  const { x, y } = courtToField(layout, { across: clamp(across, 0, COURT_UNITS), along: 0 });
  return { input: handAt({ xNorm: x, yNorm: y }, state.handSide), rng: first.rng };
}
