import { clamp } from '@advay/shared/kernel/clamp';
import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import type { PlayerInput } from '../../../input/player-input.ts';
import { inputOf } from '../../../input/seat-input.ts';
import type { Bubble, BubblePopState } from './bubble-state.ts';
import { toSpans } from './field-distance.ts';
import { GROW_MS } from './limits.ts';
import { isRight } from './target.ts';

/** As fast as a lively hand. */
const HAND_SPANS_PER_STEP = 0.022;
const TREMBLE = 0.012;
const START = { xNorm: 0.5, yNorm: 0.75 };
const POINTER_ID = 1;

/** Goes for the right bubble nearest to the hand and trembles a little on the way. */
export function playBubblePop(state: BubblePopState, rng: Rng): { input: PlayerInput; rng: Rng } {
  const hand = state.pointers[0] ?? START;
  const first = nextFloat(rng);
  const second = nextFloat(first.rng);
  const goal = nearestRight(state, hand) ?? START;
  const from = toSpans(hand, state.aspect);
  const to = toSpans(goal, state.aspect);
  const awaySpans = Math.sqrt((to.x - from.x) ** 2 + (to.y - from.y) ** 2);
  const share = Math.min(1, HAND_SPANS_PER_STEP / Math.max(awaySpans, 1e-6));
  const tremble = (draw: number) => (awaySpans < HAND_SPANS_PER_STEP ? 0 : (draw - 0.5) * TREMBLE);
  const pointer = {
    id: POINTER_ID,
    xNorm: clamp(hand.xNorm + (goal.xNorm - hand.xNorm) * share + tremble(first.value), 0, 1),
    yNorm: clamp(hand.yNorm + (goal.yNorm - hand.yNorm) * share + tremble(second.value), 0, 1),
    side: state.handSide,
  };
  return { input: inputOf([pointer]), rng: second.rng };
}

function nearestRight(
  state: BubblePopState,
  hand: Readonly<{ xNorm: number; yNorm: number }>,
): Bubble | undefined {
  const from = toSpans(hand, state.aspect);
  const away = (bubble: Bubble) => {
    const at = toSpans(bubble, state.aspect);
    return (at.x - from.x) ** 2 + (at.y - from.y) ** 2;
  };
  return state.bubbles
    .filter((bubble) => bubble.ageMs >= GROW_MS && isRight(state.target, bubble))
    .toSorted((a, b) => away(a) - away(b))[0];
}
