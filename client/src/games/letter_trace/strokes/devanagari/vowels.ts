import type { StrokeTable } from '../stroke-notation.ts';

/** The figure like a 3 on the left of अ, the bow that leads to its stem, and the stem. */
const BODY_OF_A = [
  'M24 40 C30 31 46 28 51 38 C56 50 46 60 32 61 C48 60 57 70 55 82 C52 96 38 100 28 93 C18 86 11 77 8 68',
  'M34 61 C50 66 66 65 82 58',
  'M82 30 L82 108',
];
const SECOND_STEM = 'M110 30 L110 108';
const OUTER_HOOK = 'M72 6 C83 -3 98 1 104 13 C107 18 109 24 110 30';
const BODY_OF_I =
  'M72 30 L72 50 L52 50 C36 50 27 56 28 65 C29 74 40 76 52 73 C66 70 76 77 75 88 C74 99 58 103 44 98 C34 94 24 91 23 97 C22 104 38 104 47 108 L70 120';
const BODY_OF_U =
  'M64 30 C74 40 70 58 46 62 C66 59 80 70 79 85 C77 101 58 107 44 100 C32 94 21 81 16 68';
const BODY_OF_E = [
  'M24 30 L24 66 C24 81 36 84 47 91 C60 98 72 104 71 113 C70 119 67 123 63 127',
  'M67 30 L67 54 C67 66 60 72 48 72',
];

/**
 * The eleven vowels of Hindi and अं, अः: the body from left to right, stems from top to bottom, the headline over all of
 * it last; only what stands upon the headline (hooks, a dot) comes after, as it needs the line to stand on.
 * Order and direction: Ronald Steiner, "Devanagari – long vowels" (AYI.info, Sanskrit and Devanagari), stroke by stroke
 * in words. Shapes are ours.
 */
export const DEVANAGARI_VOWELS: StrokeTable = {
  अ: [...BODY_OF_A, 'M62 30 L102 30'],
  आ: [...BODY_OF_A, SECOND_STEM, 'M62 30 L128 30'],
  इ: [BODY_OF_I, 'M18 30 L90 30'],
  ई: [BODY_OF_I, 'M18 30 L90 30', 'M92 8 C82 -1 64 2 63 14 C63 20 67 25 72 30'],
  उ: [BODY_OF_U, 'M10 30 L88 30'],
  ऊ: [BODY_OF_U, 'M76 76 C82 64 98 60 106 71 C114 83 106 97 96 108', 'M10 30 L114 30'],
  ऋ: [
    'M12 58 C18 44 34 44 44 54 L62 70',
    'M18 92 L62 68',
    'M62 30 L62 108',
    'M62 68 C74 69 91 66 92 57 C92 48 79 49 80 58 C81 66 91 74 97 83 C86 83 78 89 79 97 C81 109 99 110 112 101',
    'M6 30 L114 30',
  ],
  ए: [...BODY_OF_E, 'M8 30 L84 30'],
  ऐ: [...BODY_OF_E, 'M8 30 L84 30', 'M26 12 C34 2 54 1 62 14 C65 19 66 25 67 30'],
  ओ: [...BODY_OF_A, SECOND_STEM, 'M62 30 L128 30', OUTER_HOOK],
  औ: [...BODY_OF_A, SECOND_STEM, 'M62 30 L128 30', OUTER_HOOK, 'M70 22 C80 12 95 15 106 30'],
  अं: [...BODY_OF_A, 'M62 30 L102 30', 'M82 8'],
  अः: [...BODY_OF_A, 'M62 30 L102 30', 'M122 56', 'M122 92'],
};
