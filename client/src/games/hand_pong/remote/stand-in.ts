import { createRng, type Rng } from '@advay/shared/kernel/rng';
import { HAND_HOLD_MS } from '../limits.ts';
import type { StrikeRules } from '../rally/aim-strike.ts';
import { advanceCourtRally, type CourtRally, NO_RALLY } from '../rally/court-rally.ts';
import type { HandPaddle } from '../rally/hand-paddle.ts';
import type { RallyEntry } from '../rally/rally-entry.ts';
import type { RallyOptions } from '../rally/rally-session.ts';
import { type Bear, moveBear, WAITING_BEAR } from '../simulation/bear.ts';

/**
 * The bear that plays on while the peer is gone. Its rally is this home's alone and never part of the shared log,
 * so the log stays true and goes on from its last entry when the peer is back. Here the child is side 0.
 */
export type StandIn = Readonly<{ rally: CourtRally; bear: Bear; rng: Rng }>;

export function createStandIn(seed: number): StandIn {
  return { rally: NO_RALLY, bear: WAITING_BEAR, rng: createRng(seed) };
}

export function advanceStandIn(
  standIn: StandIn,
  hand: HandPaddle,
  options: RallyOptions,
  dtMs: number,
): Readonly<{ standIn: StandIn; entry: RallyEntry | null }> {
  if (hand.hiddenMs > HAND_HOLD_MS) return { standIn, entry: null };
  const { rally, rng } = standIn;
  const half = options.paddleHalf;
  const moved = moveBear(standIn.bear, { rally, side: 1, half, dtMs }, rng);
  const rules: StrikeRules = {
    speed: options.pace,
    steepest: options.steepest,
    mostSpin: options.mostSpin,
  };
  const stepped = advanceCourtRally(rally, {
    dtMs,
    paddles: [
      { across: hand.across, half },
      { across: moved.bear.across, half },
    ],
    rulesOf: () => rules,
    seed: options.seed,
  });
  return {
    standIn: { rally: stepped.rally, bear: moved.bear, rng: moved.rng },
    entry: stepped.entry,
  };
}
