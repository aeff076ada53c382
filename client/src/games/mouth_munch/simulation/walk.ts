import { clamp } from '@advay/shared/kernel/clamp';
import type { SeatInput } from '../../../input/player-input.ts';
import {
  SETTLE_REACHES,
  SETTLE_SPANS_PER_S,
  SLOW_SPANS,
  SLOWEST_REACHES_PER_S,
  WALK_EASE,
  WALK_SPANS_PER_S,
} from '../limits.ts';
import { asideSpans, isInZone, type MunchState, reachSpans, sideMargin } from './munch-state.ts';
import { learnTurn, paceOf } from './turn-head.ts';

/** One step to where the head points; at rest the figure settles under what hangs close by. */
export function walk(state: MunchState, { axes }: SeatInput, dtMs: number): MunchState {
  const axis = axes['head-turn'] ?? 0;
  const turn = learnTurn(state.turn, axis, dtMs);
  const pace = paceOf(turn, axis);
  const wished = pace === 0 ? settlePace(state) : pace * fastest(state);
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

/** Spans to the right to the bite that is next to the figure and can be got at. */
function toNextBite(state: MunchState): number | undefined {
  return state.bites
    .filter((bite) => isInZone(state, bite))
    .map((bite) => asideSpans(state, bite))
    .toSorted((one, other) => Math.abs(one) - Math.abs(other))
    .at(0);
}

/** Beside a bite the figure walks slower: a head that turns back is seen late, and by then it would have walked past. */
function fastest(state: MunchState): number {
  const aside = toNextBite(state);
  if (aside === undefined) return WALK_SPANS_PER_S;
  const slowest = SLOWEST_REACHES_PER_S * reachSpans(state);
  return clamp((WALK_SPANS_PER_S * Math.abs(aside)) / SLOW_SPANS, slowest, WALK_SPANS_PER_S);
}

function settlePace(state: MunchState): number {
  const aside = toNextBite(state);
  const isNear = aside !== undefined && Math.abs(aside) <= SETTLE_REACHES * reachSpans(state);
  return isNear ? clamp(aside * 4, -SETTLE_SPANS_PER_S, SETTLE_SPANS_PER_S) : 0;
}
