import type { HandMeasures } from './hand-measures.ts';

/** All five out; palm and back look the same in the picture's plane. */
export function openPalmValue({ out }: HandMeasures): number {
  return Math.min(out.thumb, out.index, out.middle, out.ring, out.little);
}
