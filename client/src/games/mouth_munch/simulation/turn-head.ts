import { clamp } from '@advay/shared/kernel/clamp';
import {
  DEAD_TURN,
  FIRST_FULL_TURN,
  FULL_TURN_SHARE,
  LEARN_RANGE_MS,
  LEARN_REST_MS,
  LEAST_FULL_TURN,
  MOST_ASKEW,
  REST_SHARE,
} from '../limits.ts';
import type { HeadTurn } from './munch-state.ts';

/** Learns how the child sits and how far it turns, from one more look at the axis. */
export function learnTurn(turn: HeadTurn, axis: number, dtMs: number): HeadTurn {
  const away = axis - turn.rest;
  const isFirst = turn.seenMs < LEARN_REST_MS;
  // Slowly even while it walks, or a head that was askew at first would walk for ever.
  const isCalm = Math.abs(away) < MOST_ASKEW;
  const share = isFirst ? REST_SHARE.first : REST_SHARE.later;
  const { left, right } = turn.widest;
  return {
    seenMs: turn.seenMs + dtMs,
    rest: isCalm ? clamp(turn.rest + away * share, -MOST_ASKEW, MOST_ASKEW) : turn.rest,
    widest: { left: Math.max(left, -away), right: Math.max(right, away) },
  };
}

/** How fast the head says to walk, -1..1: nothing in the calm middle, all of it well before the child's own end. */
export function paceOf(turn: HeadTurn, axis: number): number {
  const away = axis - turn.rest;
  const size = Math.abs(away);
  if (size <= DEAD_TURN) return 0;
  const widest = away < 0 ? turn.widest.left : turn.widest.right;
  const guess = FIRST_FULL_TURN * Math.max(0, 1 - turn.seenMs / LEARN_RANGE_MS);
  const full = Math.max(LEAST_FULL_TURN, guess, widest * FULL_TURN_SHARE);
  return Math.sign(away) * clamp((size - DEAD_TURN) / (full - DEAD_TURN), 0, 1);
}
