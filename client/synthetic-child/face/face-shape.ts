/** Shapes of a face and where it looks; shares from 0 (calm) to 1 (as far as it goes). */
export type FaceShape = {
  readonly mouthOpen: number;
  /** Corners of the mouth out and up. */
  readonly smile: number;
  readonly lipsRound: number;
  readonly cheeksOut: number;
  readonly browsUp: number;
  readonly eyesClosed: number;
  /** From -1 to 1, where 1 looks to the child's right. */
  readonly headTurn: number;
  /** From -1 to 1, where 1 is towards the child's right shoulder. */
  readonly headTilt: number;
};

export const CALM: FaceShape = {
  mouthOpen: 0,
  smile: 0,
  lipsRound: 0,
  cheeksOut: 0,
  browsUp: 0,
  eyesClosed: 0,
  headTurn: 0,
  headTilt: 0,
};

/** Every shape that has a name, at its full measure. */
export const FACE_SHAPES = {
  calm: CALM,
  'mouth-half-open': { ...CALM, mouthOpen: 0.5 },
  'mouth-open': { ...CALM, mouthOpen: 1 },
  smile: { ...CALM, smile: 1 },
  'lips-round': { ...CALM, lipsRound: 1 },
  'cheeks-out': { ...CALM, cheeksOut: 1 },
  'brows-up': { ...CALM, browsUp: 1 },
  'eyes-closed': { ...CALM, eyesClosed: 1 },
  'turn-right': { ...CALM, headTurn: 1 },
  'turn-left': { ...CALM, headTurn: -1 },
  'tilt-right': { ...CALM, headTilt: 1 },
  'tilt-left': { ...CALM, headTilt: -1 },
} as const satisfies Readonly<Record<string, FaceShape>>;
