/** Every threshold of the outbox and of its way to the API, with its unit. */

/** A batch waits longer for its answer than a screen does: nobody is looking at it. */
export const SEND_TIMEOUT_MS = 30_000;

/** The outbox is sent when it holds this many events … */
export const FLUSH_EVENTS = 20;
/** … or when the oldest has waited this long. */
export const FLUSH_AFTER_MS = 30_000;

/** Full-jitter back-off: a random wait between 0 and base · 2^failures, never above the cap. */
export const BACKOFF_BASE_MS = 2_000;
export const BACKOFF_CAP_MS = 5 * 60_000;
/** A server may ask for more patience than the cap, not for more than this. */
export const RETRY_AFTER_CAP_MS = 60 * 60_000;

/**
 * Browsers let a page that is going away have 64 KiB under way in all (Fetch, "keepalive");
 * the rest of it is left to others.
 */
export const KEEPALIVE_BYTES = 48 * 1024;

/** A storage that has not answered by then is taken for one that never will; what it was asked for is done without it. */
export const STORAGE_PATIENCE_MS = 4_000;
/** It is asked again after so long, or as soon as it has answered after all. */
export const STORAGE_SILENCE_MS = 60_000;

/** Clocks are set by so little all the time, to agree with others. */
export const CLOCK_JITTER_MS = 2_000;

/** Events set aside are kept for a parent's export or a bug report, the newest only. */
export const MAX_SET_ASIDE = 200;
