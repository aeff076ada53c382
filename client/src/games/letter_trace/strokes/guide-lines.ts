/** The glyph box is a square this many units wide and high. */
export const GLYPH_BOX_UNITS = 132;

/** A line that letters are written at, in the tables' own units (y runs down). */
export type WritingLine = Readonly<{ y: number; isDashed: boolean }>;

/**
 * Latin letters stand on a line and small ones reach another. Proportions follow Andika's cap (6), x-height, baseline
 * and descender (132), taken along the middle of its strokes.
 */
export const LATIN_LINES: readonly WritingLine[] = [
  { y: 100, isDashed: false },
  { y: 38, isDashed: true },
];
