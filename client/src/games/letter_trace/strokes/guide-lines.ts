/**
 * The writing lines every glyph is drawn against, in the tables' own units (y runs down).
 * Proportions follow Andika's cap, x-height and descender, taken along the middle of its strokes.
 */
export const GUIDE_LINES = { ascender: 0, capital: 6, xHeight: 38, baseline: 100, descender: 132 };

/** The glyph box is a square this many units wide and high. */
export const GLYPH_BOX_UNITS = 132;
