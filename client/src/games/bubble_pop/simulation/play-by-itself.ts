import type { Rng } from '@advay/shared/kernel/rng';
import { approach } from '../../../game-runtime/bots/approach.ts';
import { handAt } from '../../../game-runtime/bots/hand-at.ts';
import { tremble } from '../../../game-runtime/bots/tremble.ts';
import { type FieldPoint, toSpans } from '../../../game-runtime/field/spans.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import type { Bubble, BubblePopState } from './bubble-state.ts';
import { isRipe } from './target.ts';

/** As fast as a lively hand. */
const HAND_SPANS_PER_STEP = 0.022;
const TREMBLE = 0.012;
const START = { xNorm: 0.5, yNorm: 0.75 };

/** Goes for the right bubble nearest to the hand and trembles a little on the way. */
export function playBubblePop(state: BubblePopState, rng: Rng): { input: PlayerInput; rng: Rng } {
  const { aspect, handSide } = state;
  const hand = state.pointers[0] ?? START;
  const goal = nearestRight(state, hand) ?? START;
  const reached = approach(hand, goal, { aspect, mostSpans: HAND_SPANS_PER_STEP });
  const shaken = tremble(reached, reached.isThere ? 0 : TREMBLE, rng);
  return { input: handAt(shaken.at, handSide), rng: shaken.rng };
}

function nearestRight(state: BubblePopState, hand: FieldPoint): Bubble | undefined {
  const from = toSpans(hand, state.aspect);
  const away = (bubble: Bubble) => {
    const at = toSpans(bubble, state.aspect);
    return (at.x - from.x) ** 2 + (at.y - from.y) ** 2;
  };
  return state.bubbles
    .filter((bubble) => isRipe(state.target, bubble))
    .toSorted((a, b) => away(a) - away(b))[0];
}
