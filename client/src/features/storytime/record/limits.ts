/** Times, rates and shares of a shared reading. */
export const RECORD_LIMITS = {
  /** The whole of the place and what we have is said again at least so often. */
  heartbeatMs: 2_000,
  /** After a turn it is said at once, then after these, then at the slower pace until the other side has it. */
  turnRepeatsMs: [18, 40],
  askAgainMs: 90,
  /** A turn the same way so soon after the other side's is the same turn, wanted by two. */
  sameTurnMs: 600,
  /** 15 a second. */
  pointEveryMs: 66,
  /** A finger that rests is said again after this, and one not heard of for so long is gone. */
  pointAgainMs: 500,
  pointGoneMs: 1_600,
  /** That a finger went away is said so often. */
  pointGoneTimes: 3,
  /** A turn that nobody answered, not even once before, is repeated so often. */
  unheardTimes: 8,
  inkEveryMs: 50,
  /** Ink that nobody confirmed for so long is sent again from where it was confirmed. */
  inkAgainMs: 400,
  /** A burst goes with every packet for so long. */
  burstSaidMs: 1_000,
  /** More of one side's strokes on a page push out the oldest. */
  strokesPerPageAndSide: 60,
  /** A finger that moved less, in page units, draws nothing new. */
  minStepUnits: 4,
} as const;
