import { clamp } from '@advay/shared/kernel/clamp';
import { FIELD_LIMITS, HAND_SIZE_LIMITS, LOSS_LADDER } from './limits.ts';
import { type Smoothed, smoothOver } from './senses/smooth-over.ts';

/** Plain data between two frames. */
export type FollowedSize = Readonly<{
  /** Wrist to fingertip in frame heights; null while no hand was seen. */
  length: Smoothed | null;
  isLarge: boolean;
  /** No part of the field lies lower in the view. */
  lowestNorm: number;
}>;

export const NO_HAND_SIZE: FollowedSize = {
  length: null,
  isLarge: false,
  lowestNorm: FIELD_LIMITS.lowestNorm,
};

/**
 * Keeps the play field where the hand can reach it: the palm hangs below the fingertip, and of a large hand near the
 * camera it leaves the picture before the finger is at the field's lower edge. The field moves slowly, so that a stroke
 * is drawn to its end as it began; for a hand that has just come it is there at once. `scale` is wrist to middle
 * knuckle in frame heights, of the largest hand that plays.
 */
export function followHandSize(
  before: FollowedSize,
  scale: number | null,
  timeMs: number,
): FollowedSize {
  if (scale === null) return before;
  const sinceMs = before.length === null ? Number.POSITIVE_INFINITY : timeMs - before.length.timeMs;
  const isNew = sinceMs > LOSS_LADDER.holdMs + LOSS_LADDER.graceMs;
  const { lengthScales, smoothOverMs, largeFrom, largeUntil, reachShare, lowestPerS } =
    HAND_SIZE_LIMITS;
  const length = smoothOver(
    isNew ? null : before.length,
    scale * lengthScales,
    timeMs,
    smoothOverMs,
  );
  const isLarge = length.value > (before.isLarge && !isNew ? largeUntil : largeFrom);
  const wanted = isLarge
    ? clamp(1 - reachShare * length.value, HAND_SIZE_LIMITS.lowestLeast, FIELD_LIMITS.lowestNorm)
    : FIELD_LIMITS.lowestNorm;
  const step = isNew ? Number.POSITIVE_INFINITY : (lowestPerS * sinceMs) / 1000;
  const lowestNorm = clamp(wanted, before.lowestNorm - step, before.lowestNorm + step);
  return { length, isLarge, lowestNorm };
}
