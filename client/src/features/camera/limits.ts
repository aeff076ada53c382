/**
 * While nobody is seen, in time since the game knows of it: `LOSS_LADDER` waits for 1.1 s before. So within 3 s it is
 * told what to show, and after 10 s there is a way on.
 */
export const NOT_SEEN_LIMITS = {
  /** Whoever is away for a moment comes back by itself. */
  quietMs: 1_600,
  /** Whoever did what is shown, and still is not seen, plays without the camera. */
  wayOutMs: 8_700,
  lookEveryMs: 500,
  /** Long enough to be heard and done before another thing is asked for. */
  oneThingMs: 3_000,
} as const;

/** A camera that was allowed before comes sooner; after that a grown-up is asked to allow it. */
export const AWAITED_AFTER_MS = 1_500;

/** Whoever waits so long for the model is told to play meanwhile. */
export const MEANWHILE_AFTER_MS = 3_000;
