import type { HoldRule } from '../../count-hold.ts';
import type { SignRule } from '../../sign-hysteresis.ts';

/*
 * Shapes are shares of the hand's own measures, so that they mean the same near and far. The palm is the way from the
 * wrist to the middle knuckle; 0.08 m for a child of five.
 */

export const FINGER_LIMITS = {
  /**
   * Tip over middle joint, both from the wrist. The real model says 1.28 to 1.40 of a stretched finger and 0.36 to 0.95
   * of a bent one; a finger at rest lies between 0.93 and 1.15. Above the first a finger is out, below the second it is
   * in, between them nobody can tell.
   */
  outRatio: 1.2,
  inRatio: 0.97,
  /** Thumb's tip over its joint, both from the little knuckle: out 1.14 to 1.25, in at most 1.05. */
  thumbInRatio: 1.09,
  thumbOutRatio: 1.12,
} as const;

export const READABLE_LIMITS = {
  /** Index to little knuckle in palms: a hand seen from its edge shows less, one that points at the camera more. */
  leastWidthPalms: 0.42,
  mostWidthPalms: 1.45,
  /** From the wrist upright to the middle knuckle: a hand that hangs is at rest. */
  mostFromUprightDeg: 125,
  /** No hand so small is read: half of the farthest that the model finds (0.08 of the frame's height). */
  leastPalmHeights: 0.02,
} as const;

export const PINCH_LIMITS = {
  /**
   * Thumb's tip to the index finger's in palms: below 0.49 it was right for 98 of 100. Wholly a pinch at the first,
   * nothing of one at the second: it begins at 0.45 and ends at 0.51.
   */
  closePalms: 0.4,
  apartPalms: 0.58,
  /**
   * A thumb across the palm comes as near to a stretched index finger that leans back. So either the finger is bent (tip
   * over middle joint, both from the wrist: mostly at most 1.26, a stretched one at least 1.27) or the thumb is out.
   */
  bentRatio: 1.24,
  straightRatio: 1.31,
  /**
   * How far out the index finger is, of 1, while no other is: in a fist its tip lies below its middle joint, which is 0
   * however the fist is turned; a pinching finger is bent and no more.
   */
  foldedOut: 0.1,
  bentOut: 0.4,
} as const;

/** Four frames vote on every shape: single first frames are clearly worse. Mean of shares; half of it is a tie. */
const SHAPE: SignRule = { on: 0.7, off: 0.4, onAfterMs: 60, offAfterMs: 90, votes: 4 };

export const HAND_SIGN_RULES = {
  fist: SHAPE,
  'open-palm': SHAPE,
  point: SHAPE,
  pinch: SHAPE,
  /** A motion is itself many frames: it is reported at once, and stays long enough for any frame of a game. */
  sweep: { on: 0.5, off: 0.25, onAfterMs: 0, offAfterMs: 60, votes: 1 },
  strike: { on: 0.5, off: 0.5, onAfterMs: 0, offAfterMs: 100, votes: 1 },
  wave: { on: 0.99, off: 0.5, onAfterMs: 0, offAfterMs: 100, votes: 1 },
} as const satisfies Record<string, SignRule>;

/** A second is long for a child and short enough not to tire; most of five frames decide what is shown. */
export const FINGERS_HOLD: HoldRule = { holdMs: 1000, votes: 5, agreeing: 3 };

/** A hand that the newest frames missed is still one of two for as long: without it nobody knows the sum. */
export const SECOND_HAND_IS_BELIEVED_MS = 500;

/** Speeds in palms a second, ways in palms. */
export const MOTION_LIMITS = {
  /** Motion is looked at over this long: a palm trembles from frame to frame. */
  historyMs: 420,
  /** Speed is taken between frames at least so far apart. */
  speedOverMs: 40,
  /** The palm's length is smoothed by this share of each frame: a hand that tips forward looks shorter. */
  palmShare: 0.2,
  /**
   * A hand that goes half its palm's length from frame to frame gets away from the model, which finds it again in the
   * next one. From this speed on, and so long, its way goes on.
   */
  outrunFromPerS: 6,
  outrunForMs: 70,
} as const;

export const SWEEP_LIMITS = {
  /** So fast a hand sweeps: across a window of half a metre in less than a second. */
  speedPerS: 6,
  /** Way in one go within the history: a wave swings by less, and a blow comes from less high. */
  leastPalms: 2.2,
  /** Way as the crow flies over way gone. */
  straightShare: 0.85,
} as const;

export const STRIKE_LIMITS = {
  /** The hand comes down at least so fast before it stops; half a metre a second. */
  peakPerS: 6,
  /** From this speed on it comes down. */
  startPerS: 2,
  /** It has stopped when it is slower than this share of its peak. */
  stoppedShare: 0.35,
  leastPalms: 0.7,
  /** A hand that is laid down comes farther. */
  mostPalms: 4.5,
  /** Way to the side over way down. */
  mostSideShare: 0.7,
} as const;

export const WAVE_LIMITS = {
  /** The fingertips must swing so far to each side. */
  swingPalms: 0.5,
  /** A swing takes no longer: children wave at one and a half to three swings a second each way. */
  swingMostMs: 700,
  /** Turns from one side to the other that make a wave. */
  turns: 3,
  /** Up and down, over to and fro. */
  mostUprightShare: 0.8,
  /** Share of newest frames in which the fingers are out; motion blurs some. */
  leastOpenShare: 0.5,
  openShare: 0.25,
} as const;
