import type { CueName, GameEvent } from '../../../game-runtime/contract.ts';
import { toFieldUnits } from '../road/field-scale.ts';
import { pointAt } from '../road/stroke-road.ts';
import { currentStroke, type LetterTraceState } from './state.ts';

/** A cue where the character stands. */
export function pointCue(state: LetterTraceState, cue: CueName): GameEvent {
  const { x, y } = toFieldUnits(pointAt(currentStroke(state), state.along), state.config.aspect);
  return { kind: 'cue', cue, xNorm: x, yNorm: y };
}
