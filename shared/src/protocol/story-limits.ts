/** Limits of what two readers say to each other; both sides hold them. */
export const STORY_LIMITS = {
  /** Fits one datagram and the channel's measure of “too much waits”. */
  packetMaxBytes: 1_000,
  /** Clocks, packet numbers and indexes: more than any evening needs. */
  countMax: 2 ** 31 - 1,
  /** Lives of either side that drew, in one reading. */
  authorsMax: 8,
  strokesPerPacket: 12,
  erasedRunsPerPacket: 12,
  /** A longer line goes on as the next stroke. */
  pointsPerStroke: 120,
  strokesPerAuthor: 2_000,
} as const;
