export const UPDATE_LIMITS = {
  /** A page that stays open for days looks for a new version so often. */
  lookEveryMs: 3 * 60 * 60_000,
  /** So often somebody looks whether every tab is at rest by now. */
  tryEveryMs: 20_000,
  /** Nobody has touched the page for as long: no tap falls into its being loaded anew. */
  quietMs: 5_000,
  /** A worker that has not taken over by then is not waited for. */
  handoverMs: 5_000,
  /** Long enough for a worker that has to be started first; one that ends the worker never answers. */
  answerMs: 30_000,
} as const;
