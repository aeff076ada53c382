import type { GameEvent } from '../../../game-runtime/contract.ts';
import { measureTouch } from '../../../game-runtime/field/measure-reach.ts';
import { toSpans } from '../../../game-runtime/field/spans.ts';
import { type Sweep, sweepsWithin } from '../../../game-runtime/field/sweep.ts';
import type { Bubble, BubblePopState, Pop } from './bubble-state.ts';
import {
  GROW_MS,
  HIT_FACTOR,
  SAY_EVERY_MS,
  WOBBLE_MS,
  WRONG_CORE_FACTOR,
  WRONG_REST_MS,
} from './limits.ts';
import { hint, isRight } from './target.ts';

type Touched = Readonly<{ state: BubblePopState; events: readonly GameEvent[] }>;

/** What the hands do to the bubbles in this step: right ones pop, wrong ones wobble and stay. */
export function touchBubbles(
  state: BubblePopState,
  sweeps: readonly Sweep[],
  dtMs: number,
): Touched {
  const events: GameEvent[] = [];
  const bubbles: Bubble[] = [];
  const pops: Pop[] = [...state.pops];
  let { popped, measure, sinceSaidMs } = state;
  for (const bubble of state.bubbles) {
    if (bubble.ageMs < GROW_MS) {
      bubbles.push(bubble);
    } else if (isRight(state.target, bubble)) {
      const sweep = sweeps.find((one) =>
        passesWithin(one, bubble, state, HIT_FACTOR[state.ageBand]),
      );
      if (!sweep) {
        bubbles.push(bubble);
        continue;
      }
      popped += 1;
      measure = measureTouch(measure, bubble, sweep.side);
      pops.push(popOf(bubble));
      events.push({ kind: 'attempt', isHit: true }, { kind: 'progress' });
      events.push({ kind: 'cue', cue: 'pop', xNorm: bubble.xNorm, yNorm: bubble.yNorm });
    } else {
      const wrong = touchWrong(bubble, sweeps, state, dtMs);
      bubbles.push(wrong.bubble);
      if (!wrong.isTouched) continue;
      events.push({ kind: 'attempt', isHit: false });
      events.push({ kind: 'cue', cue: 'touch', xNorm: bubble.xNorm, yNorm: bubble.yNorm });
      if (sinceSaidMs >= SAY_EVERY_MS) {
        events.push(hint(state.target));
        sinceSaidMs = 0;
      }
    }
  }
  return { state: { ...state, bubbles, pops, popped, measure, sinceSaidMs }, events };
}

export function popOf(bubble: Bubble): Pop {
  const { id, xNorm, yNorm, radiusSpans, colour } = bubble;
  return { id, xNorm, yNorm, radiusSpans, colour, ageMs: 0 };
}

function touchWrong(
  bubble: Bubble,
  sweeps: readonly Sweep[],
  state: BubblePopState,
  dtMs: number,
): { bubble: Bubble; isTouched: boolean } {
  if (bubble.wobbleMs > 0) return { bubble, isTouched: false };
  const on = sweeps.filter((sweep) => passesWithin(sweep, bubble, state, 1));
  const restedMs = on.length > 0 ? bubble.restedMs + dtMs : 0;
  const isTouched =
    restedMs >= WRONG_REST_MS ||
    on.some((sweep) => sweep.isTap || passesWithin(sweep, bubble, state, WRONG_CORE_FACTOR));
  if (!isTouched) return { bubble: { ...bubble, restedMs }, isTouched };
  return { bubble: { ...bubble, restedMs: 0, wobbleMs: WOBBLE_MS }, isTouched };
}

function passesWithin(
  sweep: Sweep,
  bubble: Bubble,
  state: BubblePopState,
  factor: number,
): boolean {
  return sweepsWithin(sweep, toSpans(bubble, state.aspect), bubble.radiusSpans * factor);
}
