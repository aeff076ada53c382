import { clamp } from '@advay/shared/kernel/clamp';
import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import { BEAR_ERROR, BEAR_ERROR_PER_SPEED, BEAR_REACTION_MS, BEAR_SPEED } from '../limits.ts';
import { COURT_UNITS, type Side } from '../rally/court.ts';
import type { CourtRally } from '../rally/court-rally.ts';
import { arrivalOf } from '../rally/flight.ts';

/**
 * The bear at the far side. It sees the ball late, guesses where it will come with an error of its own, and moves no
 * faster than a hand: when it misses, it really missed. It knows no score.
 */
export type Bear = Readonly<{
  across: number;
  /** Where it guesses the ball of entry `forEntry` will come. */
  aim: number;
  forEntry: number;
}>;

const MIDDLE = COURT_UNITS / 2;

export const WAITING_BEAR: Bear = { across: MIDDLE, aim: MIDDLE, forEntry: 0 };

/** Nearly a bell curve with a spread of 1, never beyond 3. */
function drawError(rng: Rng): { value: number; rng: Rng } {
  let sum = -1.5;
  let next = rng;
  for (let die = 0; die < 3; die += 1) {
    const drawn = nextFloat(next);
    sum += drawn.value;
    next = drawn.rng;
  }
  return { value: 2 * sum, rng: next };
}

export function moveBear(
  bear: Bear,
  seen: Readonly<{ rally: CourtRally; side: Side; half: number; dtMs: number }>,
  rng: Rng,
): Readonly<{ bear: Bear; rng: Rng }> {
  const { rally, side, half, dtMs } = seen;
  const flight = rally.last;
  const isComing = flight?.kind === 'strike' && flight.by !== side;
  const hasSeen = rally.sinceEntryMs >= BEAR_REACTION_MS;
  let { aim, forEntry } = bear;
  let after = rng;
  if (isComing && hasSeen && forEntry !== rally.count) {
    const spread = half * (BEAR_ERROR + BEAR_ERROR_PER_SPEED * flight.speed);
    const error = drawError(rng);
    after = error.rng;
    aim = clamp(arrivalOf(flight).across + error.value * spread, 0, COURT_UNITS);
    forEntry = rally.count;
  }
  if (!isComing && hasSeen) aim = MIDDLE;
  const most = BEAR_SPEED * dtMs;
  // Slower when it is nearly there, as a hand is.
  const step = clamp((aim - bear.across) * 0.12, -most, most);
  return { bear: { across: bear.across + step, aim, forEntry }, rng: after };
}
