/** The four shapes the synthetic hand can take. */
export type HandPose = 'point' | 'open' | 'fist' | 'two';

export const HAND_POSES: readonly HandPose[] = ['point', 'open', 'fist', 'two'];

/** How far each finger is bent: 0 straight, 1 closed onto the palm. */
export type FingerCurls = {
  readonly thumb: number;
  readonly index: number;
  readonly middle: number;
  readonly ring: number;
  readonly little: number;
};

export const CURLS_BY_POSE: Readonly<Record<HandPose, FingerCurls>> = {
  point: { thumb: 0.8, index: 0, middle: 1, ring: 1, little: 1 },
  open: { thumb: 0, index: 0, middle: 0, ring: 0, little: 0 },
  fist: { thumb: 1, index: 1, middle: 1, ring: 1, little: 1 },
  two: { thumb: 1, index: 0, middle: 0, ring: 1, little: 1 },
};

/** The hand on its way from one pose to another, `share` 0..1. */
export const blendCurls = (from: FingerCurls, to: FingerCurls, share: number): FingerCurls => {
  const mix = (finger: keyof FingerCurls): number =>
    from[finger] + (to[finger] - from[finger]) * share;
  return {
    thumb: mix('thumb'),
    index: mix('index'),
    middle: mix('middle'),
    ring: mix('ring'),
    little: mix('little'),
  };
};
