import type { SignRule } from '../../sign-hysteresis.ts';

/*
 * Lengths are in eye distances, from outer corner to outer corner (0.08 m for a child of five): they turn and come
 * nearer with the face. Where two numbers stand together nothing is shown at the first and all at the second; a sign
 * begins at the mean of the two. A shape is told against the child's own neutral face, as faces differ by more than
 * shapes do.
 */

export const FACE_LIMITS = {
  /** No face so small is read: an eye distance of ten pixels of 480. */
  leastEyeHeights: 0.02,
  /** The mouth below the eyes: outside of this the mesh lies on a hand or on nothing. */
  mouthBelowLeast: 0.4,
  mouthBelowMost: 1.7,
  /** The nose's tip beside the middle of the eyes: 0.5 is more than 40°, where one half of the mesh is guessed. */
  readableTurn: 0.55,
} as const;

/** What a neutral face may look like, at its least and at its most. A mouth that is open now is not neutral. */
export const NEUTRAL_BOUNDS = {
  gap: [0, 0.04],
  width: [0.45, 0.75],
  brows: [0.12, 0.34],
  lids: [0.05, 0.17],
  cheeks: [1.1, 1.8],
  nose: [0.38, 0.75],
  turn: [-0.08, 0.08],
  nod: [-0.05, 0.3],
  tiltDeg: [-10, 10],
} as const;

export const NEUTRAL_LIMITS = {
  /** The first calm second. */
  takenMs: 1000,
  leastFrames: 8,
  /**
   * Calm: over the newest frames no measure that tells a shape is farther from what it was in this second. The model
   * trembles by 0.02 in one frame; a word or a laugh is 0.1 and more.
   */
  calmWithin: 0.05,
  calmFrames: 4,
  /** A child that is never calm is measured all the same. */
  mostFrames: 90,
  /** Turned by more it is not looked at: about 15°. */
  mostTurn: 0.15,
} as const;

/** A neutral taken from a face that was no neutral one comes right by itself, slowly, and only one way. */
export const CORRECTION_LIMITS = {
  /** The face is smoothed over this long first, so that trembling does not pull. */
  smoothMs: 600,
  /** Time in which two thirds of it are made good. */
  gapMs: 2000,
  shapeMs: 4000,
  /** As long as no shape of the lips is shown their width may be corrected both ways. */
  widthMs: 10_000,
  widthWithin: 0.1,
  /** Below these nothing is to be corrected. */
  gapLeast: 0.008,
  shapeLeast: 0.06,
} as const;

export const MOUTH_OPEN_LIMITS = {
  /** Inner lips apart, more than in the neutral face. Talking opens by 0.1 at most; a wide mouth by 0.3 and more. */
  shut: 0.03,
  open: 0.2,
  /** The axis goes on to a mouth that is wide open. */
  wideOpen: 0.27,
} as const;

/** Over the neutral face. */
export const SHAPE_LIMITS = {
  /** Corner of the mouth to corner: a smile is wider by a quarter, round lips narrower by as much. */
  smileFrom: 1.06,
  smileWhole: 1.2,
  roundFrom: 0.9,
  roundWhole: 0.74,
  /** Brows over the eyes: lifted by a third. */
  browsFrom: 1.1,
  browsWhole: 1.26,
  /** A nod lifts the brows as it lifts the nose's tip, by so much of it: they stand out before the eyes like it. */
  browsPerNod: 0.65,
  /** Lids apart: shut they touch, looking down leaves two thirds. */
  lidsFrom: 0.62,
  lidsWhole: 0.36,
  /** Cheek to cheek beside and below the mouth: filled with air by a tenth, with the lips shut and not wide. */
  cheeksFrom: 1.03,
  cheeksWhole: 1.08,
  cheeksMostWide: 1.1,
  cheeksLeastWide: 1.04,
  cheeksMostOpen: 0.09,
  cheeksLeastOpen: 0.05,
} as const;

export const FACE_AXIS_LIMITS = {
  /** The nose's tip beside the middle of the eyes: 0.5 times the tangent of the turn. Whole at about 30°. */
  turnRest: 0.03,
  turnWhole: 0.27,
  tiltRestDeg: 3,
  tiltWholeDeg: 25,
} as const;

/** Four frames vote. */
const SHAPE: SignRule = { on: 0.5, off: 0.3, onAfterMs: 60, offAfterMs: 90, votes: 4 };

export const FACE_SIGN_RULES = {
  'mouth-open': SHAPE,
  'smile-shape': SHAPE,
  'brows-up': SHAPE,
  /** The smallest of all differences: more frames vote. */
  'cheeks-out': { ...SHAPE, onAfterMs: 150, votes: 8 },
  'lips-round': SHAPE,
  /** A blink is over after 0.2 s. */
  'eyes-closed': { ...SHAPE, onAfterMs: 300 },
} as const satisfies Record<string, SignRule>;
