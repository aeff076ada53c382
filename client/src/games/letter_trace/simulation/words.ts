import type { GameEvent } from '../../../game-runtime/contract.ts';
import type { LetterTraceState } from './state.ts';

/** What to say when a glyph appears. */
export function glyphLine(state: LetterTraceState): GameEvent {
  const glyph = state.glyphs[state.glyphIndex] ?? '';
  if (glyph.startsWith('line-')) return { kind: 'say', line: 'driveLine' };
  if (glyph.startsWith('curve-')) return { kind: 'say', line: 'driveCurve' };
  if (glyph.startsWith('shape-')) return { kind: 'say', line: 'driveShape' };
  const line = /\p{Nd}/u.test(glyph) ? 'driveDigit' : 'driveLetter';
  return { kind: 'say', line, values: { glyph } };
}

/** The line that helps where the child is stuck. */
export function helpLine(state: LetterTraceState): GameEvent {
  if (state.phase === 'to-star') return { kind: 'say', line: 'touchStar' };
  return { kind: 'say', line: state.phase === 'waiting' ? 'comeBack' : 'followLight' };
}
