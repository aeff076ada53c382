export const FILE_LIMITS = {
  /** Waits before a file that was cut off is asked for again; one more try than waits. */
  backOffMs: [500, 1000, 2000, 4000],
  /** A download without one byte for as long counts as cut off. */
  stallMs: 20_000,
  /** A storage that has not answered by then is taken for none: files come from the network. */
  storageMs: 10_000,
  /** A file that failed its hash is fetched once more, past every cache. */
  corruptTries: 2,
} as const;
