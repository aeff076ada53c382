import { clamp } from '@advay/shared/kernel/clamp';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import type { Bubble, BubblePopState } from './bubble-state.ts';
import {
  HIGHEST_EXIT_Y,
  HURRY_FACTOR,
  LOWEST_EXIT_Y,
  MISSED_AFTER_MS,
  POP_MS,
  QUICK_SPAWN_MS,
  stepRules,
} from './limits.ts';
import { spawnBubble } from './spawn-bubble.ts';
import { isRight } from './target.ts';

/** The height at which bubbles have sailed off. */
export function exitY(state: Pick<BubblePopState, 'reach'>): number {
  return clamp(state.reach.top, HIGHEST_EXIT_Y, LOWEST_EXIT_Y);
}

/**
 * Bubbles rise; those at the top sail off. A right one that was in reach of a hand for a while counts as a miss,
 * on every step alike: the share of misses is that of pops to bubbles in reach. With no hand in play it is
 * idleness, which the stall share already holds.
 */
export function driftBubbles(
  state: BubblePopState,
  hasPointer: boolean,
  dtMs: number,
): { state: BubblePopState; events: readonly GameEvent[] } {
  const events: GameEvent[] = [];
  const top = exitY(state);
  const bubbles: Bubble[] = [];
  let { missed } = state;
  for (const before of state.bubbles) {
    const bubble = riseBubble(before, state, hasPointer, dtMs);
    if (bubble.yNorm > top) {
      bubbles.push(bubble);
    } else if (isRight(state.target, bubble) && bubble.reachableMs >= MISSED_AFTER_MS) {
      missed += 1;
      events.push({ kind: 'attempt', isHit: false });
    }
  }
  const pops = state.pops
    .map((pop) => ({ ...pop, ageMs: pop.ageMs + dtMs }))
    .filter((pop) => pop.ageMs < POP_MS);
  return { state: { ...state, bubbles, pops, missed }, events };
}

function riseBubble(
  bubble: Bubble,
  state: BubblePopState,
  hasPointer: boolean,
  dtMs: number,
): Bubble {
  const { reach, aspect } = state;
  const isBelowReach = bubble.yNorm > reach.bottom;
  const heightSpans = Math.max(1, 1 / aspect);
  const speed = (bubble.risePerS * (isBelowReach ? HURRY_FACTOR : 1)) / heightSpans;
  const halfWidth = bubble.radiusSpans / Math.max(1, aspect);
  const xNorm = clamp(bubble.xNorm + (bubble.driftPerS * dtMs) / 1000, halfWidth, 1 - halfWidth);
  const yNorm = bubble.yNorm - (speed * dtMs) / 1000;
  const isInReach =
    !isBelowReach && xNorm >= reach.left && xNorm <= reach.right && yNorm >= reach.top;
  return {
    ...bubble,
    xNorm,
    yNorm,
    ageMs: bubble.ageMs + dtMs,
    wobbleMs: Math.max(0, bubble.wobbleMs - dtMs),
    reachableMs: bubble.reachableMs + (isInReach && hasPointer ? dtMs : 0),
  };
}

/** Lets the next bubble up when its time has come. */
export function feedPond(state: BubblePopState, dtMs: number): BubblePopState {
  const { mostBubbles, spawnEveryMs } = stepRules(state.step);
  const hasRight = state.bubbles.some((bubble) => isRight(state.target, bubble));
  const left = state.spawnInMs - dtMs;
  const spawnInMs = hasRight ? left : Math.min(left, QUICK_SPAWN_MS);
  // One more than usual may rise, so that wrong bubbles alone never fill the pond.
  const room = hasRight ? mostBubbles : mostBubbles + 1;
  if (spawnInMs > 0 || state.bubbles.length >= room) {
    return { ...state, spawnInMs: Math.max(0, spawnInMs) };
  }
  const { bubble, rng } = spawnBubble(state);
  return {
    ...state,
    bubbles: [...state.bubbles, bubble],
    rng,
    nextId: state.nextId + 1,
    spawnInMs: spawnEveryMs,
    wrongRun: isRight(state.target, bubble) ? 0 : state.wrongRun + 1,
  };
}
