import { LOSS_LADDER } from '../limits.ts';

/** How bodies and faces are told apart from frame to frame. Distances in frame heights. */
export const PLACE_LIMITS = {
  /** As long as the loss ladder waits, whoever comes back is who went. */
  keptForMs: LOSS_LADDER.holdMs + LOSS_LADDER.graceMs,
  /** Somebody may always have moved this far between two frames, and this much more for every second. */
  gateBase: 0.12,
  gatePerS: 1.2,
  /** Nobody jumps farther, however long the gap. */
  gateMost: 0.6,
  /** The speed that tells two apart who cross is smoothed over this long. */
  velocityOverMs: 120,
  /** And goes on for no longer while one hides the other. */
  coastMs: 400,
  /** What a doubled size costs when two could be the one; no more than this, since a body that turns is narrow. */
  sizeCost: 0.2,
  sizeCostMost: 0.2,
} as const;

/** Who has the seats of a game that is played with the body or the face. */
export const SEAT_LIMITS = {
  /** From the first moment somebody is seen, so long the best placed may still take the first seat. */
  chooseForMs: 1000,
  /** The other must be better placed by this, in frame widths from the middle, to be taken meanwhile. */
  lead: 0.08,
  /** As long after the first moment a wave takes the first seat: whoever set the camera up stood there first. */
  waveForMs: 10_000,
  /** Once the first seat is free it waits so long for somebody who comes in, before the other moves up. */
  otherWaitsMs: 4000,
} as const;
