import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GameEvent, StepResult } from '../../../game-runtime/contract.ts';
import { advanceHelp } from '../../../game-runtime/help-ladder.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import {
  FIRST_WORDS_AFTER_MS,
  GLYPH_CELEBRATION_MS,
  LAST_GLYPH_AFTER_MS,
  ROUND_ENDS_AFTER_MS,
} from '../limits.ts';
import { toFieldUnits } from '../road/field-scale.ts';
import { awaitFinger } from './await-finger.ts';
import { chooseFinger } from './choose-finger.ts';
import { FRESH_STROKE } from './create-state.ts';
import { drive } from './drive.ts';
import type { LetterTraceState } from './state.ts';
import { quietTurn, type Turn } from './turn.ts';
import { glyphLine, helpLine } from './words.ts';

export function step(
  state: LetterTraceState,
  input: PlayerInput,
  dtMs: number,
): StepResult<LetterTraceState> {
  if (input.tracking === 'lost' || state.phase === 'finished') return { state, events: [] };
  const playedMs = state.playedMs + dtMs;
  const finger = chooseFinger(state, seatOf(input, 0).pointers);
  const begun: LetterTraceState = {
    ...state,
    playedMs,
    phaseMs: state.phaseMs + dtMs,
    finger: finger === null ? state.finger : toFieldUnits(finger, state.config.aspect),
  };
  if (playedMs >= ROUND_ENDS_AFTER_MS) return finishRound(begun);
  if (state.phase === 'glyph-done') return celebrate(begun);

  const turn = move(begun, finger, input, dtMs);
  const help = advanceHelp(turn.state.help, { hasProgressed: turn.hasProgressed, dtMs });
  const events = [...wordsOnTime(state, begun), ...turn.events, ...help.events];
  if (help.changed && help.level > 0) events.push({ kind: 'cue', cue: 'help' });
  if (help.changed && help.level === 2) events.push(helpLine(turn.state));
  return { state: { ...turn.state, help: help.ladder }, events };
}

function move(
  state: LetterTraceState,
  finger: Vec2 | null,
  input: PlayerInput,
  dtMs: number,
): Turn {
  if (state.phase === 'driving') return drive(state, finger, dtMs);
  if (state.phase === 'to-star' || state.phase === 'waiting') {
    return awaitFinger(state, finger, { hasConfirmed: input.actions.includes('confirm'), dtMs });
  }
  return quietTurn(state);
}

/** The first glyph is named as it appears; a child who does not begin on its star hears how. */
function wordsOnTime(before: LetterTraceState, now: LetterTraceState): GameEvent[] {
  if (before.playedMs === 0) return [glyphLine(now)];
  const isFirstStar = now.phase === 'to-star' && now.glyphIndex === 0 && now.strokesDone === 0;
  const isTime = now.phaseMs >= FIRST_WORDS_AFTER_MS && before.phaseMs < FIRST_WORDS_AFTER_MS;
  const isUntouched = now.hold.heldMs === 0 && now.struggles.restarts === 0;
  return isFirstStar && isTime && isUntouched ? [{ kind: 'say', line: 'touchStar' }] : [];
}

function celebrate(state: LetterTraceState): StepResult<LetterTraceState> {
  if (state.phaseMs < GLYPH_CELEBRATION_MS) return { state, events: [] };
  const glyphIndex = state.glyphIndex + 1;
  if (glyphIndex >= state.glyphs.length || state.playedMs >= LAST_GLYPH_AFTER_MS) {
    return finishRound(state);
  }
  const next = { ...state, ...FRESH_STROKE, glyphIndex, strokeIndex: 0 };
  return { state: next, events: [glyphLine(next)] };
}

function finishRound(state: LetterTraceState): StepResult<LetterTraceState> {
  return {
    state: { ...state, phase: 'finished', phaseMs: 0 },
    events: [
      { kind: 'cue', cue: 'celebrate' },
      { kind: 'say', line: 'allBloom' },
    ],
  };
}
