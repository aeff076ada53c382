import { plantStages } from '../../garden/garden-growth.ts';

/**
 * The plots of the garden that a round’s drops fall on: those that grow of it, or where it brought too little for that,
 * the one that grows next. None in a garden that is full grown.
 */
export function wateredPlots(xpBefore: number, xpAfter: number): readonly number[] {
  const before = plantStages(xpBefore);
  const after = plantStages(xpAfter);
  const grown = after.flatMap((stage, plot) => (stage === before[plot] ? [] : [plot]));
  if (grown.length > 0 || xpAfter <= xpBefore) return grown;
  for (let xp = xpAfter + 1; xp <= xpAfter + LONGEST_WAIT_XP; xp += 1) {
    const next = plantStages(xp).findIndex((stage, plot) => stage !== after[plot]);
    if (next !== -1) return [next];
  }
  return [];
}

/** More than any step of the garden costs. */
const LONGEST_WAIT_XP = 60;
