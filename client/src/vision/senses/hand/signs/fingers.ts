import type { FingersOut } from './hand-measures.ts';

/** How many fingers of one hand are out, 0..5; null while one of them is neither out nor in. */
export function countFingers(out: FingersOut): number | null {
  const shares = [out.thumb, out.index, out.middle, out.ring, out.little];
  if (shares.some((share) => share > 0 && share < 1)) return null;
  return shares.filter((share) => share === 1).length;
}
