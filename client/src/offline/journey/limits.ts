export const JOURNEY_LIMITS = {
  /** A worker that has not said by then what it keeps says nothing. */
  lookMs: 10_000,
  /** Browsers end a worker that takes longer than this to fetch the app. */
  makeWholeMs: 5 * 60_000,
} as const;
