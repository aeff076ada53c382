import type { StrokeTable } from './stroke-notation.ts';

export const LINES: StrokeTable = {
  'line-down': ['M50 6 L50 100'],
  'line-across': ['M3 53 L97 53'],
  'line-slant-right': ['M14 6 L86 100'],
  'line-slant-left': ['M86 6 L14 100'],
  'line-cross': ['M50 6 L50 100', 'M3 53 L97 53'],
  'line-zigzag': ['M4 22 L35 86 L66 22 L97 86'],
};
