import type { ShownHand } from './finger-count-state.ts';
import { FRESH_AFTER_MS, NONE_TAKEN_AFTER_MS, RESTED_AFTER_MS, TAKEN_AFTER_MS } from './limits.ts';
import type { Shown } from './read-shown.ts';

export const HAND_AT_REST: ShownHand = {
  count: null,
  share: 0,
  sinceMs: 0,
  held: null,
  stale: null,
  raisedMs: 0,
  restedMs: 0,
};

export function followHand(before: ShownHand, shown: Shown | null, dtMs: number): ShownHand {
  const count = shown?.count ?? null;
  const sinceMs = count === before.count ? before.sinceMs + dtMs : 0;
  const stale = followStale(before.stale, count, dtMs);
  const restedMs = shown === null ? before.restedMs + dtMs : 0;
  const kept = before.held && { ...before.held, ms: before.held.ms + dtMs };
  const answered = shown?.isHeld && stale?.count !== shown.count ? shown.count : null;
  const isNew = answered !== null && kept?.count !== answered;
  return {
    count,
    share: shown?.share ?? 0,
    sinceMs,
    held: isNew ? { count: answered, ms: sinceMs } : kept,
    stale,
    raisedMs: followRaised(before.raisedMs, shown !== null, restedMs, dtMs),
    restedMs,
  };
}

function followStale(stale: ShownHand['stale'], count: number | null, dtMs: number) {
  if (stale === null) return null;
  const awayMs = count === stale.count ? 0 : stale.awayMs + dtMs;
  return awayMs >= FRESH_AFTER_MS ? null : { ...stale, awayMs };
}

function followRaised(raisedMs: number, isUp: boolean, restedMs: number, dtMs: number): number {
  if (restedMs >= RESTED_AFTER_MS) return 0;
  return isUp ? raisedMs + dtMs : raisedMs;
}

/** Before a question: what is up already is no answer to it. */
export function freshHand(hand: ShownHand): ShownHand {
  const stale = hand.count === null ? null : { count: hand.count, awayMs: 0 };
  return { ...hand, held: null, stale };
}

/** What the child has answered by now; null while it has not. */
export function takenAnswer({ held }: ShownHand): number | null {
  if (held === null) return null;
  const afterMs = held.count === 0 ? NONE_TAKEN_AFTER_MS : TAKEN_AFTER_MS;
  return held.ms >= afterMs ? held.count : null;
}
