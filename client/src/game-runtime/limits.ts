/** Every time, share and threshold of the runtime. Sources: the product notes on struggle and camera play. */

/** Without progress for this long, help of level 1, 2, 3 comes. */
export const HELP_AFTER_MS = [5_000, 12_000, 30_000] as const;

/** Tracked time counts as stalled from this long after the last progress. */
export const STALL_AFTER_MS = 5_000;
export const RETRIES_FOR_FULL_SHARE = 3;
/** Whoever did nothing for so long looks on; a head or a body that is turned less than this rests. */
export const WATCHES_AFTER_MS = 8_000;
export const STILL_AXIS = 0.3;
/** What was looked on at for so long, with help that changed nothing, is asked anew. */
export const ASKED_ANEW_EVERY_MS = 25_000;

/** The four shares of struggleIndex; they add up to 1. */
export const STRUGGLE_WEIGHTS = { miss: 0.4, stall: 0.25, help: 0.2, retry: 0.15 } as const;

/** Below either, a round carries no struggleIndex: camera trouble is never the child's trouble. */
export const MIN_TRACKED_SHARE = 0.7;
export const MIN_ATTEMPTS = 4;
export const MIN_PLAY_MS = 8_000;

/** Part of a game's maximum that every played round earns; the rest follows how much of the goal was reached. */
export const XP_FIXED_SHARE = 0.8;
/** Up to the first share of the goal it came by the way; from the second on the round was played, and earns all of it. */
export const BY_THE_WAY_SHARE = 0.15;
export const PLAYED_SHARE = 0.3;

/** A round longer than this is one nobody looked at; the API takes no more. */
export const MAX_ACTIVE_MS = 3_600_000;

/** How long a pointer rests on a thing to choose it. */
export const DWELL_MS = 800;
/** A slip off it this short leaves the ring as it was. */
export const DWELL_FORGIVEN_MS = 1_000;

/** One step's movement longer than this is a jump of the tracker, not a hand: nothing between is touched. */
export const MAX_SWEEP_SPANS = 0.6;

/** The ladder between rounds: up after so many easy rounds, down after a hard one. */
export const EASY_STRUGGLE = 0.2;
export const EASY_ROUNDS_TO_STEP_UP = 2;
export const HARD_STRUGGLE = 0.55;
export const MISS_RUN_TO_STEP_DOWN = 3;
/** Rounds kept on the device for each child and game. */
export const ROUNDS_KEPT_PER_GAME = 20;
