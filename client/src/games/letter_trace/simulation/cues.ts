import type { CueName, GameEvent } from '../../../game-runtime/contract.ts';
import { fromSpans } from '../../../game-runtime/field/spans.ts';
import { pointAt } from '../road/stroke-road.ts';
import { currentStroke, type LetterTraceState } from './state.ts';

/** A cue where the character stands. */
export function pointCue(state: LetterTraceState, cue: CueName): GameEvent {
  const at = fromSpans(pointAt(currentStroke(state), state.along), state.config.aspect);
  return { kind: 'cue', cue, ...at };
}
