import type { FingerCurls } from '../hand-pose.ts';

/** How a hand shows a count, its thumb included, and the two fingertips together. */
export const FINGER_SHAPES = {
  none: { thumb: 1, index: 1, middle: 1, ring: 1, little: 1 },
  one: { thumb: 1, index: 0, middle: 1, ring: 1, little: 1 },
  two: { thumb: 1, index: 0, middle: 0, ring: 1, little: 1 },
  three: { thumb: 1, index: 0, middle: 0, ring: 0, little: 1 },
  four: { thumb: 1, index: 0, middle: 0, ring: 0, little: 0 },
  five: { thumb: 0, index: 0, middle: 0, ring: 0, little: 0 },
  thumb: { thumb: 0, index: 1, middle: 1, ring: 1, little: 1 },
  'thumb-and-index': { thumb: 0, index: 0, middle: 1, ring: 1, little: 1 },
  'thumb-and-two': { thumb: 0, index: 0, middle: 0, ring: 1, little: 1 },
  pinch: { thumb: 0.55, index: 0.52, middle: 0.12, ring: 0.06, little: 0 },
} as const satisfies Readonly<Record<string, FingerCurls>>;

export type FingerShape = keyof typeof FINGER_SHAPES;

export const FINGER_SHAPE_NAMES = Object.keys(FINGER_SHAPES) as readonly FingerShape[];

/** As children count in one country: index first, thumb last. */
export const COUNT_SHAPES = ['none', 'one', 'two', 'three', 'four', 'five'] as const;

/** Fingers from this bend on do not count. */
const BENT_FROM = 0.5;

/** How many fingers a shape shows; `undefined` for two tips together, which is no count. */
export const countOf = (shape: FingerShape): number | undefined =>
  shape === 'pinch'
    ? undefined
    : Object.values(FINGER_SHAPES[shape]).filter((curl) => curl < BENT_FROM).length;
