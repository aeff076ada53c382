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
  /** No head is tilted by more: before a face that a hand hides the mesh was seen at 64°. */
  mostTiltDeg: 55,
  /** The nose's tip beside the middle of the eyes: 0.55 is more than 40°, where one half of the mesh is guessed. */
  readableTurn: 0.55,
} as const;

/** What a neutral face may look like, at its least and at its most. A mouth that is open now is not neutral. */
export const NEUTRAL_BOUNDS = {
  gap: [0, 0.04],
  width: [0.45, 0.75],
  lips: [0.08, 0.4],
  brows: [0.12, 0.34],
  lids: [0.05, 0.17],
  cheeks: [1.1, 1.8],
  nose: [0.38, 0.75],
  noseBelow: [0.3, 0.75],
  turn: [-0.08, 0.08],
  nod: [-0.05, 0.3],
  lift: [-0.12, 0.12],
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
  /** Eyes go wide for a moment with every surprise: only a face that was taken with shut ones is corrected. */
  lidsLeast: 0.25,
} as const;

/*
 * What follows is over the neutral face. In brackets is what the real model says of a drawn child's face, one picture at
 * a time: of the shape itself, and at most of all others.
 */

export const MOUTH_SEEN_LIMITS = {
  /**
   * The nose's length and its base below the eyes, both of the neutral face, added up: 1.46 to 1.55 with a fist before
   * the mouth, 1.7 and more with each shape of the mouth and with a nod of 12°.
   */
  hidden: 1.55,
  seen: 1.7,
} as const;

export const MOUTH_OPEN_LIMITS = {
  /** Inner lips apart (half open 0.16 to 0.21; round lips 0.13). Talking opens by 0.1. */
  shut: 0.05,
  open: 0.23,
  /** The axis goes on to a mouth that is wide open (0.31 to 0.35). */
  wideOpen: 0.3,
} as const;

export const SMILE_LIMITS = {
  /** Share by which the mouth is wider, and twice how far its corners are higher (0.07 to 0.3; 0.09). */
  from: 0.05,
  whole: 0.17,
  perLift: 2,
  /** A mouth that opens lowers its corners against the upper lip by so much of it: that is no shape of the corners. */
  liftPerGap: 0.32,
} as const;

export const LIPS_ROUND_LIMITS = {
  /** Corner of the mouth to corner, of the neutral face (0.72 to 0.84; 0.86 with a fist at the chin). */
  from: 0.9,
  whole: 0.8,
  /**
   * They are higher, too, with what is between them, of the neutral face: 1.5 and more. A mouth that is only hidden
   * looks as narrow, and is no higher (0.77 to 1.15).
   */
  high: 1.3,
  asHigh: 1.1,
} as const;

export const BROWS_LIMITS = {
  /** Brows over the eyes, of the neutral face (1.04 to 1.22; 1.09). A child's own go up by a third. */
  from: 1.03,
  whole: 1.14,
  /** A nod lifts the brows as it lifts the nose's tip, by so much of it: they stand out before the eyes like it. */
  perNod: 0.65,
} as const;

export const EYES_LIMITS = {
  /**
   * Lids apart, of the neutral face (0.6 to 0.77; 0.86 while the face is straight and the mouth neither wide nor open).
   * Looking down leaves three quarters to four fifths: the two can hardly be told apart, and the line is drawn there.
   */
  from: 0.9,
  whole: 0.66,
  /** Turned by more nobody can tell: the far eye is guessed. */
  toldTurn: 0.32,
  untoldTurn: 0.4,
} as const;

export const CHEEKS_LIMITS = {
  /** Cheek to cheek, of the neutral face (1.04 to 1.12; 1.06). */
  from: 1.025,
  whole: 1.07,
  /** A turned head widens them by so much of the square of its turn. */
  perTurn: 0.5,
  /**
   * Lips that hold air in are narrower (0.73 to 0.88; 0.92 beside fists that push the mesh's cheeks out) and shut (0.02;
   * round lips 0.04 and more).
   */
  wide: 0.94,
  narrow: 0.86,
  apart: 0.05,
  shut: 0.03,
  /** And so hardly higher than in the neutral face (0.94 to 1.05; 1.16 of a head that is turned and held back). */
  high: 1.26,
  asHigh: 1.14,
} as const;

export const FACE_AXIS_LIMITS = {
  /** The nose's tip beside the middle of the eyes. The real model says 0.18 at 16° and 0.38 at 32°: whole at 30°. */
  turnRest: 0.03,
  turnWhole: 0.36,
  tiltRestDeg: 3,
  tiltWholeDeg: 25,
} as const;

/** Four frames vote. */
const SHAPE: SignRule = { on: 0.5, off: 0.3, onAfterMs: 60, offAfterMs: 90, votes: 4 };

/** Brows and cheeks differ least from the neutral face: more frames vote on them. */
export const FACE_SIGN_RULES = {
  'mouth-open': SHAPE,
  'smile-shape': SHAPE,
  'brows-up': { ...SHAPE, votes: 8 },
  'cheeks-out': { ...SHAPE, onAfterMs: 150, votes: 8 },
  'lips-round': SHAPE,
  /** A blink is over after 0.2 s. */
  'eyes-closed': { ...SHAPE, onAfterMs: 300 },
} as const satisfies Record<string, SignRule>;
