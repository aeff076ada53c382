import type { HandMeasures } from './hand-measures.ts';

/** The index finger alone; where the thumb is, does not matter: small children let it stand. */
export function pointValue({ out }: HandMeasures): number {
  return Math.min(out.index, 1 - Math.max(out.middle, out.ring, out.little));
}
