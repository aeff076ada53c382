import type { GameStep } from '@advay/shared/games/catalogue';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { RoundLetters } from '../../../game-runtime/alphabet.ts';
import { CAPITALS } from './capitals.ts';
import { CURVES } from './curves.ts';
import { DIGITS } from './digits.ts';
import { GLYPH_BOX_UNITS, LATIN_LINES, type WritingLine } from './guide-lines.ts';
import { LETTERS } from './letters.ts';
import { LINES } from './lines.ts';
import { sampleStroke } from './sample-stroke.ts';
import { fetchedGlyph, packOf } from './script-packs.ts';
import { SHAPES } from './shapes.ts';
import { parseStroke, type StrokeTable } from './stroke-notation.ts';

type Step = GameStep<'letter_trace'>;

/** Which tables the rounds of a step draw from; a name without usable letters falls back to small letters. */
const GLYPHS_OF_STEP: Record<Step, StrokeTable> = {
  lines: LINES,
  curves: CURVES,
  shapes: SHAPES,
  digits: DIGITS,
  capitals: CAPITALS,
  letters: LETTERS,
  'own-name': LETTERS,
};

const LETTER_STEPS: readonly string[] = ['capitals', 'letters', 'own-name'] satisfies Step[];

/** What comes with the game: Latin, and the lines and shapes that are before any script. */
const ALL: StrokeTable = { ...LINES, ...CURVES, ...SHAPES, ...DIGITS, ...CAPITALS, ...LETTERS };

export const GLYPHS: readonly string[] = Object.keys(ALL);

export function glyphsOfStep(
  step: string,
  { alphabet = 'latin', digits = alphabet }: RoundLetters = {},
): readonly string[] {
  if (step === 'digits' && digits !== 'latin') return Object.keys(packOf(digits).digits);
  if (LETTER_STEPS.includes(step) && alphabet !== 'latin') {
    return Object.keys(packOf(alphabet).letters);
  }
  return Object.keys(GLYPHS_OF_STEP[step as Step] ?? LINES);
}

/** The glyph's strokes in writing order as polylines inside the 0..1 glyph box. */
export function glyphStrokes(glyph: string): Vec2[][] {
  const notations = Object.hasOwn(ALL, glyph) ? ALL[glyph] : fetchedGlyph(glyph).strokes;
  if (notations === undefined) throw new Error(`No strokes for "${glyph}"`);
  return notations.map((notation) =>
    sampleStroke(parseStroke(notation)).map(({ x, y }) => ({
      x: x / GLYPH_BOX_UNITS,
      y: y / GLYPH_BOX_UNITS,
    })),
  );
}

/** The lines of a first exercise book for a letter; digits and shapes have none. */
export function writingLinesOf(glyph: string): readonly WritingLine[] {
  return /^[A-Za-z]$/.test(glyph) ? LATIN_LINES : fetchedGlyph(glyph).lines;
}

/** Whether its strokes lie so close, as those of a letter that is several figures in one, that a broad road would fill it. */
export function isClose(glyph: string): boolean {
  return fetchedGlyph(glyph).strokes !== undefined;
}
