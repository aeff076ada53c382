/** The glyph box is a square this many units wide and high. */
export const GLYPH_BOX_UNITS = 132;

/** A line that letters are written at, in the tables' own units (y runs down). */
export type WritingLine = Readonly<{ y: number; isDashed: boolean }>;

/**
 * Latin letters stand on a line and small ones reach another. Proportions follow Andika's cap (6), x-height, baseline
 * and descender (132), taken along the middle of its strokes.
 */
const LATIN: readonly WritingLine[] = [
  { y: 100, isDashed: false },
  { y: 38, isDashed: true },
];
/** Devanagari hangs from its headline and comes down to another. */
const DEVANAGARI: readonly WritingLine[] = [
  { y: 30, isDashed: false },
  { y: 108, isDashed: true },
];
/** Arabic stands on a line, and its tails go below. */
const ARABIC: readonly WritingLine[] = [{ y: 88, isDashed: false }];

/** The lines of a first exercise book for a letter; digits and shapes have none. */
export function writingLinesOf(glyph: string): readonly WritingLine[] {
  if (/^[A-Za-z]$/.test(glyph)) return LATIN;
  if (!/^\p{L}\p{M}?$/u.test(glyph)) return [];
  if (/^\p{Script=Devanagari}/u.test(glyph)) return DEVANAGARI;
  return /^\p{Script=Arabic}/u.test(glyph) ? ARABIC : [];
}
