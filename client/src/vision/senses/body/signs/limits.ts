import type { SignRule } from '../../sign-hysteresis.ts';

/*
 * Places are in shoulder widths (the joints', 0.2 m for a child of five), from the middle of the shoulders along the
 * torso or from the middle of the hips, so that they mean the same near and far, leaning and upright.
 * A straight arm is 1.6 to 2 of them long from shoulder to wrist, a thigh 1.25 to 1.7, a torso 1.35 to 1.55. Where two
 * numbers stand together nothing is shown at the first and all at the second; a sign begins at the mean of the two.
 */

/** In frame heights: smaller is nobody, and nothing is measured by it. */
export const LEAST_SHOULDER_WIDTH = 0.005;

/** A torso that looks shorter is bent to the camera, and says nothing of what is upright. */
export const LEAST_TORSO_WIDTHS = 0.6;

export const ARMS_UP_LIMITS = {
  /** Both wrists above the nose; hands on the head are between, and are no arms that are up. */
  fromNoseWidths: 0.15,
  wholeWidths: 0.65,
} as const;

export const ARM_OUT_LIMITS = {
  /** From its own shoulder outwards: more than an elbow that sticks out (at most 1.05), less than a whole arm. */
  fromWidths: 1.05,
  wholeWidths: 1.45,
  /** Above or below the shoulder: 25° of an arm are 0.7 to 0.8, and arms of a star are 30° up. */
  leveledWidths: 0.5,
  slantedWidths: 0.85,
  /** The torso's height, of what it was at the start. A deep bend on a chair is 0.55 to 0.75, a lean aside 0.94. */
  bentShare: 0.72,
  uprightShare: 0.88,
} as const;

export const TOUCH_HEAD_LIMITS = {
  /** Half of a head, to the side and up, about the middle of the ears; children's are larger to their shoulders. */
  sideWidths: 0.36,
  heightWidths: 0.55,
  /**
   * In heads: hair and the width of a hand are part of it. The real model says 0.9 to 1.6 of hands at the head, 2 and
   * more of hands across the breast, 3 of arms that are up.
   */
  farHeads: 1.95,
  nearHeads: 1.35,
} as const;

export const CROSS_MIDLINE_LIMITS = {
  /** Past the middle of the body: a hand before the breast or on the head is not across. */
  fromWidths: 0.1,
  wholeWidths: 0.4,
} as const;

export const CROUCH_LIMITS = {
  /** Hips over the feet, of what it was at the start. The real model says 0.61 to 0.65 of a deep one, 0.9 and more else. */
  uprightShare: 0.88,
  crouchedShare: 0.68,
  /**
   * Shoulders lower than at the start where no feet are seen; to lean far aside lowers them by 0.2. Seated it is half
   * that and half the torso's own height: the model draws the hips of some along, and a camera may be tilted.
   */
  dropFromWidths: 0.3,
  dropWholeWidths: 0.7,
} as const;

export const ONE_LEG_LIMITS = {
  /** One ankle above the other. The real model says 0.45 to 0.69 of a lifted knee, at most 0.1 else; a long step 0.24. */
  ankleFromWidths: 0.2,
  ankleWholeWidths: 0.44,
  /** One knee above the other; seated a small lift is all there is. */
  kneeFromWidths: 0.3,
  kneeWholeWidths: 0.6,
  seatedKneeFromWidths: 0.15,
  seatedKneeWholeWidths: 0.45,
} as const;

export const STILL_LIMITS = {
  /** How far the least calm point is from its mean, over what the room does to points that stand still. */
  calmFloors: 1.6,
  movingFloors: 3.2,
  /** No room is calmer than the model itself, in frame heights: a third of a pixel of 240. */
  leastFloorHeights: 0.0012,
} as const;

export const POSE_LIMITS = {
  /** A limb that is off by less matches wholly, by more not at all: poses whose arms differ by 30° are two. */
  matchedDeg: 15,
  missedDeg: 35,
} as const;

/** Where the child stood at the start: the mean of its first half second. */
export const START_LIMITS = { takenMs: 500, leastFrames: 5 } as const;

export const AXIS_LIMITS = {
  /** A torso is never quite upright; whole at what a child of three does without falling. */
  leanRestDeg: 3,
  leanWholeDeg: 25,
  /** The same told by the shoulders alone, against the start. */
  leanRestWidths: 0.08,
  leanWholeWidths: 0.65,
  /** A step aside; one and a half shoulder widths are what a small room has on each side. */
  stepRestWidths: 0.12,
  stepWholeWidths: 1.5,
  /** Seated it is the torso that is shifted. */
  seatedStepWholeWidths: 0.65,
} as const;

/** Four frames vote. Big movements take a child half a second anyway. */
const SHAPE: SignRule = { on: 0.5, off: 0.3, onAfterMs: 60, offAfterMs: 120, votes: 4 };

export const BODY_SIGN_RULES = {
  'arms-up': SHAPE,
  'arm-out': SHAPE,
  /** Of another's raised arms the model makes, for a tenth of a second, a hand of the child's own. */
  'touch-head': { ...SHAPE, onAfterMs: 150 },
  'cross-midline': SHAPE,
  crouch: SHAPE,
  'one-leg': { ...SHAPE, onAfterMs: 150 },
  /** To stand still is to do so for a moment; one who starts has moved within a tenth of a second. */
  still: { on: 0.5, off: 0.25, onAfterMs: 250, offAfterMs: 60, votes: 4 },
  /** Nearly every limb; a held pose may shake. */
  pose: { on: 0.78, off: 0.62, onAfterMs: 200, offAfterMs: 250, votes: 4 },
} as const satisfies Record<string, SignRule>;
