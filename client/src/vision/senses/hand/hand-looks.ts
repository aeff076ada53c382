import { LOOK_LIMITS } from './limits.ts';

/** A model started for one hand costs half of one that goes on looking for a second that is not there. */
export type HandsWanted = 'one' | 'two';

/** Plain data between two frames. */
export type Looks = Readonly<{
  /** What the frames are computed for: two only while two are there. */
  sees: HandsWanted;
  /** When a second hand was last looked for. */
  lookedAtMs: number;
  /** When the second hand was last there. */
  secondSeenMs: number;
}>;

export const NO_LOOKS: Looks = {
  sees: 'one',
  lookedAtMs: Number.NEGATIVE_INFINITY,
  secondSeenMs: Number.NEGATIVE_INFINITY,
};

/** How many hands the frame at `nowMs` is computed for: now and then a look for a second one. */
export function handsWanted({ sees, lookedAtMs }: Looks, nowMs: number): HandsWanted {
  return sees === 'two' || nowMs - lookedAtMs >= LOOK_LIMITS.everyMs ? 'two' : 'one';
}

/** Takes in what a frame computed for two showed. */
export function noteLook(looks: Looks, handCount: number, nowMs: number): Looks {
  const secondSeenMs = handCount >= 2 ? nowMs : looks.secondSeenMs;
  const isSecondBelieved = nowMs - secondSeenMs < LOOK_LIMITS.secondIsBelievedMs;
  return { sees: isSecondBelieved ? 'two' : 'one', lookedAtMs: nowMs, secondSeenMs };
}
