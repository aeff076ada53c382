import type { GameEvent } from '../../../game-runtime/contract.ts';
import type { Turn } from '../../../game-runtime/round-frame/turn.ts';
import { PASS_SHARE } from '../limits.ts';
import { FRESH_STROKE } from './create-state.ts';
import { pointCue } from './cues.ts';
import { currentMap, currentStroke, type LetterTraceState } from './state.ts';

/** The end of a stroke: on to the next one when enough of it was driven on the road, else once more. */
export function finishStroke(state: LetterTraceState): Turn<LetterTraceState> {
  const { length } = currentStroke(state);
  const drivenShare = length === 0 ? 1 : 1 - state.lost / length;
  if (drivenShare < PASS_SHARE) return startAgain(state);

  const done = { ...state, along: length };
  const events: GameEvent[] = [{ kind: 'progress' }, pointCue(done, 'stroke-done')];
  // The last stretch; after a leaving in it the miss was told already.
  if (state.isCleanStretch) events.push({ kind: 'attempt', isHit: true });
  const strokesDone = state.strokesDone + 1;
  const strokeIndex = state.strokeIndex + 1;
  if (strokeIndex < currentMap(state).strokes.length) {
    if (state.glyphIndex === 0) events.push({ kind: 'say', line: 'nextStar' });
    return {
      state: { ...state, ...FRESH_STROKE, strokeIndex, strokesDone },
      events,
    };
  }
  events.push(pointCue(done, 'glyph-done'));
  return {
    state: { ...done, phase: 'glyph-done', phaseMs: 0, strokeIndex, strokesDone },
    events,
  };
}

function startAgain(state: LetterTraceState): Turn<LetterTraceState> {
  const { struggles } = state;
  return {
    state: {
      ...state,
      ...FRESH_STROKE,
      struggles: { ...struggles, restarts: struggles.restarts + 1 },
    },
    events: [
      { kind: 'attempt', isHit: false },
      { kind: 'retry' },
      { kind: 'say', line: 'driveAgain' },
    ],
  };
}
