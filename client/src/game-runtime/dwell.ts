import { clamp } from '@advay/shared/kernel/clamp';
import { DWELL_FORGIVEN_MS, DWELL_MS } from './limits.ts';

/** Plain JSON, embedded in a game's state: how far a dwell on one thing has come. */
export type Dwell = Readonly<{
  heldMs: number;
  /** Time since the pointer was last on the thing; forgiven while short. */
  awayMs: number;
}>;

export type DwellStep = Readonly<{
  dwell: Dwell;
  /** 0..1 of the ring. */
  share: number;
  /** True once, in the step that fills the ring. */
  isDone: boolean;
}>;

export function createDwell(): Dwell {
  return { heldMs: 0, awayMs: 0 };
}

/**
 * One step of dwelling. A slip off the thing holds the ring for a moment, then lets it run back as fast as it
 * filled: one bad frame never takes away what a child held.
 */
export function advanceDwell(
  dwell: Dwell,
  { isOn, dtMs, dwellMs = DWELL_MS }: Readonly<{ isOn: boolean; dtMs: number; dwellMs?: number }>,
): DwellStep {
  const awayMs = isOn ? 0 : dwell.awayMs + dtMs;
  const change = isOn ? dtMs : awayMs > DWELL_FORGIVEN_MS ? -dtMs : 0;
  const heldMs = clamp(dwell.heldMs + change, 0, dwellMs);
  return {
    dwell: { heldMs, awayMs },
    share: heldMs / dwellMs,
    isDone: heldMs >= dwellMs && dwell.heldMs < dwellMs,
  };
}
