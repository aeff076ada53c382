import { clamp } from '@advay/shared/kernel/clamp';
import type { SeatInput } from '../../../input/player-input.ts';
import { SETTLE_REACHES, SETTLE_SPANS_PER_S, WALK_EASE, WALK_SPANS_PER_S } from '../limits.ts';
import { asideSpans, isInZone, type MunchState, reachSpans, sideMargin } from './munch-state.ts';
import { learnTurn, paceOf } from './turn-head.ts';

/** One step to where the head points; at rest the figure settles under what hangs close by. */
export function walk(state: MunchState, { axes }: SeatInput, dtMs: number): MunchState {
  const axis = axes['head-turn'] ?? 0;
  const turn = learnTurn(state.turn, axis, dtMs);
  const pace = paceOf(turn, axis);
  const wished = pace === 0 ? settlePace(state) : pace * WALK_SPANS_PER_S;
  const speed = state.speed + (wished - state.speed) * WALK_EASE;
  const margin = sideMargin(state);
  const wayNorm = (speed * dtMs) / 1000 / Math.max(1, state.aspect);
  return {
    ...state,
    turn,
    speed,
    xNorm: clamp(state.xNorm + wayNorm, margin, 1 - margin),
  };
}

function settlePace(state: MunchState): number {
  const near = state.bites
    .filter((bite) => isInZone(state, bite))
    .map((bite) => asideSpans(state, bite))
    .filter((aside) => Math.abs(aside) <= SETTLE_REACHES * reachSpans(state))
    .toSorted((one, other) => Math.abs(one) - Math.abs(other))
    .at(0);
  return near === undefined ? 0 : clamp(near * 4, -SETTLE_SPANS_PER_S, SETTLE_SPANS_PER_S);
}
