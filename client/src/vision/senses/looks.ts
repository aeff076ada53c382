/** A model started for one costs much less than one that goes on looking for a second that is not there. */
export type CountWanted = 'one' | 'two';

/** How often a second one is looked for, and how long it is believed unseen. */
export type LookLimits = Readonly<{ everyMs: number; secondIsBelievedMs: number }>;

/** Plain data between two frames. */
export type Looks = Readonly<{
  /** What the frames are computed for: two only while two are there. */
  sees: CountWanted;
  /** When a second one was last looked for. */
  lookedAtMs: number;
  /** When the second one was last there. */
  secondSeenMs: number;
}>;

export const NO_LOOKS: Looks = {
  sees: 'one',
  lookedAtMs: Number.NEGATIVE_INFINITY,
  secondSeenMs: Number.NEGATIVE_INFINITY,
};

/** How many the frame at `nowMs` is computed for: now and then a look for a second one. */
export function countWanted(
  { sees, lookedAtMs }: Looks,
  nowMs: number,
  { everyMs }: LookLimits,
): CountWanted {
  return sees === 'two' || nowMs - lookedAtMs >= everyMs ? 'two' : 'one';
}

/** Takes in how many a frame computed for two showed. */
export function noteLook(
  looks: Looks,
  count: number,
  nowMs: number,
  { secondIsBelievedMs }: LookLimits,
): Looks {
  const secondSeenMs = count >= 2 ? nowMs : looks.secondSeenMs;
  const isSecondBelieved = nowMs - secondSeenMs < secondIsBelievedMs;
  return { sees: isSecondBelieved ? 'two' : 'one', lookedAtMs: nowMs, secondSeenMs };
}
