import type { HandMeasures } from './hand-measures.ts';

import { pinchValue } from './pinch.ts';

/** All five out, and no tips that meet; palm and back look the same in the picture's plane. */
export function openPalmValue(measures: HandMeasures): number {
  const { thumb, index, middle, ring, little } = measures.out;
  return Math.min(thumb, index, middle, ring, little, 1 - pinchValue(measures));
}
