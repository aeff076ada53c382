import { clamp } from '@advay/shared/kernel/clamp';
import type { ReachBox } from '../contract.ts';

const WHOLE = { low: 0, high: 1 } as const;

/** One side of a reach, not shorter than `least`, not upside down and inside the band. */
export function reachSpan(
  low: number,
  high: number,
  least: number,
  band: Readonly<{ low: number; high: number }> = WHOLE,
): readonly [low: number, high: number] {
  const from = clamp(low, band.low, band.high);
  const to = clamp(high, band.low, band.high);
  const half = Math.max(least, to - from) / 2;
  const middle = clamp((from + to) / 2, band.low + half, band.high - half);
  return [middle - half, middle + half];
}

/** A known reach as a box things can be spread over. */
export function usableReach(reach: ReachBox, least: number): ReachBox {
  const [left, right] = reachSpan(reach.left, reach.right, least);
  const [top, bottom] = reachSpan(reach.top, reach.bottom, least);
  return { left, top, right, bottom };
}
