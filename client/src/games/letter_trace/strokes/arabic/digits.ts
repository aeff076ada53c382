import type { StrokeTable } from '../stroke-notation.ts';

/**
 * ٠ to ٩, each in one stroke, from the top or the right as the letters are, their heads clockwise; ٦ and ٧ begin on the
 * left, ٨ at its left foot. ٠ is a dot: a small round way, so that it is drawn and not only touched. No teaching source
 * that says the directions of digits in words was found; these are the rules of the letters' sources. Shapes are ours.
 */
export const ARABIC_INDIC_DIGITS: StrokeTable = {
  '٠': ['O50 62 13 13 -90 -450'],
  '١': ['M42 16 C53 42 57 72 55 104'],
  '٢': ['M84 18 C82 36 70 44 58 40 C48 37 42 28 40 16 C48 44 54 74 54 104'],
  '٣': [
    'M98 18 C98 34 90 42 82 38 C75 34 73 26 73 18 C72 36 64 44 54 40 C46 36 42 28 40 16 C47 44 52 74 52 104',
  ],
  '٤': ['M76 16 C56 22 34 34 38 47 C42 58 58 58 70 56 C48 62 27 74 31 90 C35 105 60 105 82 98'],
  '٥': ['M46 20 C64 32 86 56 84 78 C82 102 26 104 22 80 C20 58 34 36 46 20'],
  '٦': ['M20 24 C38 34 58 32 74 24 C68 52 72 80 80 104'],
  '٧': ['M16 18 C32 40 45 70 50 104 C55 70 68 40 84 18'],
  '٨': ['M16 104 C32 74 45 46 50 18 C55 46 68 74 84 104'],
  '٩': ['M74 46 C52 54 27 48 31 31 C35 13 68 12 73 37 C75 62 76 84 84 104'],
};
