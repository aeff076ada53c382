import type { StrokeTable } from './stroke-notation.ts';

/** Closed shapes run anticlockwise from the top, as the round letters do. */
export const SHAPES: StrokeTable = {
  'shape-circle': ['O50 53 46 47 -90 -450'],
  'shape-square': ['M5 8 L5 98 L95 98 L95 8 L5 8'],
  'shape-triangle': ['M50 8 L2 98 L98 98 L50 8'],
  'shape-diamond': ['M50 4 L6 53 L50 102 L94 53 L50 4'],
  'shape-house': ['M14 46 L14 100 L86 100 L86 46', 'M2 54 L50 6 L98 54'],
  'shape-heart': [
    'M50 30 C44 8 6 2 5 38 C4 62 34 82 50 102',
    'M50 30 C56 8 94 2 95 38 C96 62 66 82 50 102',
  ],
};
