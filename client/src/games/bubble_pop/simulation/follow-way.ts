import { type FieldPoint, toSpans } from '../../../game-runtime/field/spans.ts';
import type { BubblePopState } from './bubble-state.ts';
import type { HandWay } from './hand-way.ts';
import { HAND_EASE, HAND_STRIDE_SPANS, WAVED_SLACK_SPANS, WAVED_WAYS } from './limits.ts';
import { isRipe } from './target.ts';

/**
 * Whoever means a bubble goes there; a hand that went several times as far as one was away, and touched none, waved. So
 * what a waving hand gets is no more than its luck.
 */
export function followWay(
  state: BubblePopState,
  at: FieldPoint | null,
  hasTouched: boolean,
): Readonly<{ way: HandWay | null; hasWaved: boolean }> {
  if (at === null) return { way: null, hasWaved: false };
  const here = toSpans(at, state.aspect);
  const { handWay: before } = state;
  const hand = before === null ? here : ease(before.hand, here);
  const neededSpans = before?.neededSpans ?? nearestSpans(state, hand);
  const afresh = { hand, stride: hand, wentSpans: 0, neededSpans: nearestSpans(state, hand) };
  if (before === null || hasTouched || neededSpans === Number.MAX_VALUE) {
    return { way: afresh, hasWaved: false };
  }
  const stepped = Math.hypot(hand.x - before.stride.x, hand.y - before.stride.y);
  if (stepped < HAND_STRIDE_SPANS) return { way: { ...before, hand }, hasWaved: false };
  const wentSpans = before.wentSpans + stepped;
  if (wentSpans > neededSpans * WAVED_WAYS + WAVED_SLACK_SPANS) {
    return { way: afresh, hasWaved: true };
  }
  return { way: { hand, stride: hand, wentSpans, neededSpans }, hasWaved: false };
}

type Spot = HandWay['hand'];

function ease(from: Spot, to: Spot): Spot {
  return { x: from.x + (to.x - from.x) * HAND_EASE, y: from.y + (to.y - from.y) * HAND_EASE };
}

/** The largest number, which JSON holds, where none can be popped. */
function nearestSpans({ bubbles, target, aspect }: BubblePopState, hand: Spot): number {
  let nearest = Number.MAX_VALUE;
  for (const bubble of bubbles) {
    if (!isRipe(target, bubble)) continue;
    const { x, y } = toSpans(bubble, aspect);
    nearest = Math.min(nearest, Math.hypot(x - hand.x, y - hand.y));
  }
  return nearest;
}
