import { clamp } from '@advay/shared/kernel/clamp';
import { HOLD_FORGIVEN_MS, HOLD_LOSS_RATE } from '../limits.ts';

/** A finger resting on the star or by the character. */
export type Hold = Readonly<{ heldMs: number; slippedMs: number }>;

export const NO_HOLD: Hold = { heldMs: 0, slippedMs: 0 };

/**
 * One step of holding. Stricter than the runtime's dwell: a scribble comes by the star several times a second,
 * and what it gathers there has to run out in between.
 */
export function advanceHold(hold: Hold, isOn: boolean, dtMs: number): Hold {
  if (isOn) return { heldMs: hold.heldMs + dtMs, slippedMs: 0 };
  const slippedMs = hold.slippedMs + dtMs;
  const lossMs = slippedMs > HOLD_FORGIVEN_MS ? dtMs * HOLD_LOSS_RATE : 0;
  return { heldMs: clamp(hold.heldMs - lossMs, 0, hold.heldMs), slippedMs };
}
