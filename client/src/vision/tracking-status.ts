import { LOSS_LADDER } from './limits.ts';
import type { TrackingStatus } from './tracked-hand.ts';

/** When a hand was last seen, and whether the newest frame had one. */
export type Sighting = Readonly<{ lastSeenMs: number; isInNewestFrame: boolean }>;

/** Takes in one computed frame; null means no hand was ever seen. */
export function noteFrame(
  sighting: Sighting | null,
  hasHand: boolean,
  nowMs: number,
): Sighting | null {
  if (hasHand) return { lastSeenMs: nowMs, isInNewestFrame: true };
  return sighting === null ? null : { ...sighting, isInNewestFrame: false };
}

/** The step of the loss ladder at `nowMs`. A stalled camera walks down the same ladder as a hidden hand. */
export function statusAt(sighting: Sighting | null, nowMs: number): TrackingStatus {
  if (sighting === null) return 'searching';
  const unseenMs = nowMs - sighting.lastSeenMs;
  if (unseenMs > LOSS_LADDER.holdMs + LOSS_LADDER.graceMs) return 'lost';
  if (unseenMs > LOSS_LADDER.holdMs) return 'grace';
  return sighting.isInNewestFrame ? 'tracked' : 'held';
}
