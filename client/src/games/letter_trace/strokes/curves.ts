import type { StrokeTable } from './stroke-notation.ts';

export const CURVES: StrokeTable = {
  'curve-hill': ['O50 96 44 78 180 360'],
  'curve-bowl': ['O50 12 44 84 180 0'],
  'curve-moon': ['O60 53 44 47 -60 -300'],
  'curve-turn': ['O32 53 44 47 -120 120'],
  'curve-wave': ['M4 58 C18 14 38 18 50 53 C62 88 82 92 96 48'],
  'curve-hook': ['M72 6 L72 66 C72 88 60 100 41 100 C22 100 10 88 10 66'],
  'curve-loop': ['M4 90 C44 88 76 60 68 28 C61 2 32 4 31 34 C30 66 60 92 98 86'],
};
