import type { StrokeTable } from '../stroke-notation.ts';

const BOAT = 'M112 44 C118 68 114 80 98 85 C80 91 46 91 30 87 C14 83 9 72 13 54';
const HOOK_OF_JEEM =
  'M14 38 C24 24 44 27 60 33 C74 38 88 40 104 37 C64 43 22 60 20 92 C19 117 42 129 68 127 C84 126 96 121 108 114';
const DAL = 'M56 34 C62 54 84 66 83 78 C81 91 46 93 22 87';
const RA = 'M66 48 C78 70 80 94 62 108 C50 117 34 119 18 113';
const SAD =
  'M60 80 C70 62 90 46 107 48 C124 51 124 68 110 76 C96 84 76 84 62 79 C56 77 55 68 56 56 C60 88 50 114 30 114 C12 114 5 98 9 76';
const TA_LOOP = 'M50 88 C62 66 86 52 103 57 C118 63 113 79 99 85 C78 93 42 93 12 87';
const TA_STEM = 'M42 6 C45 36 48 62 50 88';

/**
 * The 28 letters as they stand alone, in their order: from right to left, the body without lifting where a pencil would
 * not, stems of ط and ظ after their loop, and dots last, the right one before the left.
 * Order and direction: Mamoun Sakkal, "Arabic Alphabet Chart in Naskh Style: With Teaching Notes" (from right to left,
 * round heads clockwise), and EduRev, "Practicing Letter Shapes" (body first, dots last). Shapes are ours.
 */
export const ARABIC_LETTERS: StrokeTable = {
  ا: ['M50 8 C51 36 52 62 51 88'],
  ب: [BOAT, 'M62 116'],
  ت: [BOAT, 'M76 36', 'M48 36'],
  ث: [BOAT, 'M76 40', 'M48 40', 'M62 12'],
  ج: [HOOK_OF_JEEM, 'M68 84'],
  ح: [HOOK_OF_JEEM],
  خ: [HOOK_OF_JEEM, 'M58 4'],
  د: [DAL],
  ذ: [DAL, 'M54 6'],
  ر: [RA],
  ز: [RA, 'M62 20'],
  س: [
    'M118 42 C123 58 119 74 107 74 C96 74 94 64 95 50 C95 68 88 78 77 76 C68 74 68 62 69 50 C73 88 60 112 38 112 C17 112 7 94 13 68',
  ],
  ش: [
    'M118 64 C123 80 119 94 107 94 C96 94 94 84 95 70 C95 88 88 98 77 96 C68 94 68 82 69 70 C73 108 60 131 38 131 C17 131 7 114 13 90',
    'M108 36',
    'M80 36',
    'M94 10',
  ],
  ص: [SAD],
  ض: [SAD, 'M96 18'],
  ط: [TA_LOOP, TA_STEM],
  ظ: [TA_LOOP, TA_STEM, 'M90 26'],
  ع: [
    'M80 22 C66 8 37 12 35 32 C34 46 48 53 62 50 L92 44 C52 50 22 70 22 98 C22 120 46 130 70 126 C84 124 96 119 106 112',
  ],
  غ: [
    'M80 44 C66 31 39 33 37 49 C36 61 48 66 62 64 L92 58 C52 63 22 80 22 103 C22 122 46 133 70 130 C84 128 96 123 106 117',
    'M60 8',
  ],
  ف: [
    'M106 68 C86 74 73 64 77 48 C81 32 101 30 107 44 C114 60 113 74 104 81 C92 91 62 92 42 90 C18 88 7 80 11 56',
    'M92 6',
  ],
  ق: [
    'M96 66 C76 70 63 60 67 46 C71 31 93 31 100 47 C107 68 106 90 94 104 C80 119 46 121 28 110 C13 100 13 84 18 70',
    'M98 6',
    'M68 6',
  ],
  ك: [
    'M97 6 C98 34 100 62 101 76 C102 88 94 90 80 90 L10 88',
    'M70 20 C54 8 30 17 41 35 C47 44 61 44 72 39 C60 55 44 63 24 66',
  ],
  ل: ['M86 4 C88 40 95 80 89 98 C81 119 48 122 33 110 C20 100 22 86 27 74'],
  م: ['M42 52 C41 32 60 16 76 28 C92 42 84 57 66 57 C50 57 37 56 36 74 L34 126'],
  ن: ['M92 46 C101 72 100 96 80 111 C59 124 27 119 18 99 C13 87 16 74 21 62', 'M56 34'],
  ه: ['M44 30 C58 40 87 60 85 84 C82 107 38 110 32 90 C28 72 46 52 60 42'],
  و: ['M88 66 C66 70 52 60 56 45 C60 28 84 28 91 46 C99 68 94 92 78 105 C64 116 42 118 22 110'],
  ي: [
    'M100 20 C84 8 65 18 68 34 C71 48 96 44 98 61 C100 83 70 98 44 96 C19 94 10 76 20 54',
    'M76 124',
    'M44 124',
  ],
};
