import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GameEvent } from '../../../game-runtime/contract.ts';
import { fromSpans } from '../../../game-runtime/field/spans.ts';
import type { RoundRules } from '../../../game-runtime/round-frame/framed.ts';
import { quietTurn, type Turn } from '../../../game-runtime/round-frame/turn.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import {
  FIRST_WORDS_AFTER_MS,
  GLYPH_CELEBRATION_MS,
  LAST_GLYPH_AFTER_MS,
  ROUND_ENDS_AFTER_MS,
} from '../limits.ts';
import { roadMap } from '../road/glyph-road.ts';
import { awaitFinger } from './await-finger.ts';
import { chooseFinger } from './choose-finger.ts';
import { FRESH_STROKE } from './create-state.ts';
import { drive } from './drive.ts';
import type { LetterTraceState } from './state.ts';
import { glyphLine, helpLine } from './words.ts';

type LetterTurn = Turn<LetterTraceState>;

/** Over once the last glyph has bloomed or arms have had enough; the goal is every stroke of the round. */
export const LETTER_TRACE_ROUND: RoundRules<LetterTraceState> = {
  longestMs: ROUND_ENDS_AFTER_MS,
  // Each glyph has bloomed already.
  endingMs: 0,
  /** The first glyph is named as it appears. */
  open: (state) => [glyphLine(state)],
  turn(state, input, dtMs) {
    const finger = chooseFinger(state, seatOf(input, 0).pointers);
    const begun: LetterTraceState = {
      ...state,
      phaseMs: state.phaseMs + dtMs,
      finger: finger === null ? state.finger : fromSpans(finger, state.config.aspect),
    };
    if (state.ageMs >= ROUND_ENDS_AFTER_MS) return finish(begun);
    if (state.phase === 'glyph-done') return bloom(begun);
    const turn = move(begun, finger, input, dtMs);
    return { ...turn, events: [...wordsOnTime(state, begun), ...turn.events] };
  },
  hint: (state, level) => (level === 2 ? helpLine(state) : null),
  share({ glyphs, config, strokesDone }) {
    const strokes = glyphs.reduce((sum, glyph) => sum + roadMap(glyph, config).strokes.length, 0);
    return strokes === 0 ? 1 : strokesDone / strokes;
  },
  isOver: ({ phase }) => phase === 'finished',
  end: (state) => ({ state, events: [{ kind: 'say', line: 'allBloom' }] }),
};

function move(
  state: LetterTraceState,
  finger: Vec2 | null,
  input: PlayerInput,
  dtMs: number,
): LetterTurn {
  if (state.phase === 'driving') return drive(state, finger, dtMs);
  if (state.phase === 'to-star' || state.phase === 'waiting') {
    return awaitFinger(state, finger, { hasConfirmed: input.actions.includes('confirm'), dtMs });
  }
  return quietTurn(state);
}

/** A child who does not begin on the first star hears how. */
function wordsOnTime(before: LetterTraceState, now: LetterTraceState): GameEvent[] {
  const isFirstStar = now.phase === 'to-star' && now.glyphIndex === 0 && now.strokesDone === 0;
  const isTime = now.phaseMs >= FIRST_WORDS_AFTER_MS && before.phaseMs < FIRST_WORDS_AFTER_MS;
  const isUntouched = now.hold.heldMs === 0 && now.struggles.restarts === 0;
  return isFirstStar && isTime && isUntouched ? [{ kind: 'say', line: 'touchStar' }] : [];
}

/** The glyph blooms for a while; then comes the next one, or the end. */
function bloom(state: LetterTraceState): LetterTurn {
  if (state.phaseMs < GLYPH_CELEBRATION_MS) return { state, events: [], isIdle: true };
  const glyphIndex = state.glyphIndex + 1;
  if (glyphIndex >= state.glyphs.length || state.ageMs >= LAST_GLYPH_AFTER_MS) {
    return finish(state);
  }
  const next = { ...state, ...FRESH_STROKE, glyphIndex, strokeIndex: 0 };
  return { state: next, events: [glyphLine(next)], isIdle: true };
}

function finish(state: LetterTraceState): LetterTurn {
  return { state: { ...state, phase: 'finished', phaseMs: 0 }, events: [], isIdle: true };
}
