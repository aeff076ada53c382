import { LOSS_LADDER } from './limits.ts';

/**
 * `searching` before anybody was seen; `held` while whoever is lost is still believed (200 ms), `grace` while the game
 * waits without a word (900 ms), then `lost`.
 */
export type TrackingStatus = 'searching' | 'tracked' | 'held' | 'grace' | 'lost';

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

/** Whether something last seen then may still be taken for there. */
export function isBelieved({ lastSeenMs, isInNewestFrame }: Sighting, nowMs: number): boolean {
  const { holdMs, nextFrameMs } = LOSS_LADDER;
  return nowMs - lastSeenMs <= (isInNewestFrame ? nextFrameMs : holdMs);
}

/** The step of the loss ladder at `nowMs`. A stalled camera walks down the same ladder as a hidden hand. */
export function statusAt(sighting: Sighting | null, nowMs: number): TrackingStatus {
  if (sighting === null) return 'searching';
  const { holdMs, graceMs } = LOSS_LADDER;
  if (nowMs - sighting.lastSeenMs > holdMs + graceMs) return 'lost';
  if (!isBelieved(sighting, nowMs)) return 'grace';
  return sighting.isInNewestFrame ? 'tracked' : 'held';
}
