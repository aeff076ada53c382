import type { HandMeasures } from './hand-measures.ts';
import { pinchValue } from './pinch.ts';

/** All five in: a thumb that is out makes it a number. Tips that meet before the palm are a pinch. */
export function fistValue(measures: HandMeasures): number {
  const { thumb, index, middle, ring, little } = measures.out;
  return Math.min(1 - Math.max(thumb, index, middle, ring, little), 1 - pinchValue(measures));
}
