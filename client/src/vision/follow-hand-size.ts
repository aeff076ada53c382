import { clamp } from '@advay/shared/kernel/clamp';
import { FIELD_LIMITS, HAND_SIZE_LIMITS, LOSS_LADDER } from './limits.ts';
import { type Smoothed, smoothOver } from './senses/smooth-over.ts';

/** Plain data between two frames. */
export type FollowedSize = Readonly<{
  /** Wrist to fingertip in frame heights; null while no finger was seen. */
  reach: Smoothed | null;
  isLarge: boolean;
  /** No part of the field lies lower in the view. */
  lowestNorm: number;
}>;

export const NO_HAND_SIZE: FollowedSize = {
  reach: null,
  isLarge: false,
  lowestNorm: FIELD_LIMITS.lowestNorm,
};

/**
 * Keeps the play field where the hand can reach it: the palm hangs below the fingertip, and of a large hand near the
 * camera it leaves the picture before the finger is at the field's lower edge. The field moves slowly, so that a stroke
 * is drawn to its end as it began; for a hand that has just come it is there at once. `reachNow` is wrist to fingertip
 * in frame heights, of the largest hand that plays; null changes nothing.
 */
export function followHandSize(
  before: FollowedSize,
  reachNow: number | null,
  timeMs: number,
): FollowedSize {
  if (reachNow === null) return before;
  const sinceMs = before.reach === null ? Number.POSITIVE_INFINITY : timeMs - before.reach.timeMs;
  const isNew = sinceMs > LOSS_LADDER.holdMs + LOSS_LADDER.graceMs;
  const { smoothOverMs, largeFrom, largeUntil, reachShare, lowestLeast, lowestPerS } =
    HAND_SIZE_LIMITS;
  const reach = smoothOver(isNew ? null : before.reach, reachNow, timeMs, smoothOverMs);
  const isLarge = reach.value > (before.isLarge && !isNew ? largeUntil : largeFrom);
  const wanted = isLarge
    ? clamp(1 - reachShare * reach.value, lowestLeast, FIELD_LIMITS.lowestNorm)
    : FIELD_LIMITS.lowestNorm;
  const step = isNew ? Number.POSITIVE_INFINITY : (lowestPerS * sinceMs) / 1000;
  const lowestNorm = clamp(wanted, before.lowestNorm - step, before.lowestNorm + step);
  return { reach, isLarge, lowestNorm };
}
