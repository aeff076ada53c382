import { fromSpans } from '../src/game-runtime/field/spans.ts';
import { pointAt } from '../src/games/letter_trace/road/stroke-road.ts';
import {
  currentStroke,
  type LetterTraceState,
} from '../src/games/letter_trace/simulation/state.ts';
import type { Thinking } from './players.ts';

/** How far ahead of the ladybird the finger goes, in road units: well inside the road, also around bends. */
const LEAD = 0.07;

/** Rests on the star and on a waiting ladybird, and leads a driving one along its road. */
export const traceLetters: Thinking<LetterTraceState> = (state) => {
  const stroke = currentStroke(state);
  const along =
    state.phase === 'driving' ? Math.min(stroke.length, state.along + LEAD) : state.along;
  return fromSpans(pointAt(stroke, along), state.config.aspect);
};
