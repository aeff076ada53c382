/** Every limit and threshold of following hands. */

/** Distances in frame heights, so that they mean the same in wide and tall pictures. */
export const IDENTITY_LIMITS = {
  /** A hand may always have moved this far between two frames. */
  gateBase: 0.15,
  /** And this much more for every second that passed. */
  gatePerS: 3,
  /** No hand jumps farther, however long the gap. */
  gateMost: 0.45,
  /** What a hand of the other side costs when two could be the one. */
  otherSidePenalty: 0.12,
  /** Sum of handedness scores at which a side is believed, and at which it may flip. */
  sideTrust: 2,
  /** The sum never grows beyond this, so that a wrong side can be mended in a second. */
  sideMost: 8,
} as const;

/** A model for one hand computes the frames; one for two looks whether another is there. */
export const HAND_LOOK_LIMITS = {
  /** A frame for two costs two and a half times one for one (43 ms to 16.7): a fifth of the frames at 30 a second. */
  everyMs: 170,
  /** Not seen for as long, the second hand is gone. */
  secondIsBelievedMs: 500,
} as const;

/** Shapes of a hand, in shares of its own measures: they mean the same near and far, turned and tilted. */
export const SHAPE_LIMITS = {
  /** A finger is out when its tip is so many times farther from the wrist than its middle joint. */
  fingerOutRatio: 1.2,
} as const;

/** What tells the player's hand from one that rests and from one behind. Scores are 0..1 and added. */
export const OWNER_LIMITS = {
  /** So much smaller than the nearest hand, a hand is behind; from the second share on it is as near. */
  behindShare: 0.45,
  nearShare: 0.9,
  /** So fast, in frame heights a second, a hand is fully in use. */
  usedSpeedPerS: 0.25,
  /** How long a hand counts as used after it was: a child pauses. */
  usedForMs: 1500,
  /** The speed is looked at over this long: a palm trembles from frame to frame. */
  speedOverMs: 120,
  /** The other hand must be ahead by this, for so long, to be taken for the player's. */
  lead: 0.35,
  leadForMs: 90,
} as const;

/** Whose seat a hand takes that was away. */
export const HAND_SEAT_LIMITS = {
  /** In frame heights: one that comes farther from where a hand was takes a seat that nobody had, if there is one. */
  strangerHeights: 0.45,
} as const;

/**
 * One-Euro settings of the pointer, in frame heights. At rest the low cut-off takes four fifths of the jitter at 30
 * frames a second; in motion the pointer trails by about 1 / (2π · beta) heights whatever its speed: less than a
 * hundredth. `npm run bench vision` prints what these settings do to jitter and lag.
 */
export const POINTER_FILTERS = {
  trace: { minCutoffHz: 0.3, beta: 40, speedCutoffHz: 0.6, restSpeedPerS: 0.02 },
  pop: { minCutoffHz: 0.5, beta: 60, speedCutoffHz: 1.5, restSpeedPerS: 0.03 },
} as const;
