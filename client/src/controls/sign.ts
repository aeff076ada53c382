import type { PoseName } from './pose.ts';

// Shapes that a hand, a body or a face can show. Never moods: a smile is a shape of the lips.

export const HAND_SIGNS = [
  'fist',
  'open-palm',
  'point',
  'pinch',
  'fingers',
  'sweep',
  'wave',
  'strike',
] as const;

export const BODY_SIGNS = [
  'arms-up',
  'arm-out',
  'touch-head',
  'cross-midline',
  'crouch',
  'one-leg',
  'still',
  'pose',
] as const;

export const FACE_SIGNS = [
  'mouth-open',
  'smile-shape',
  'brows-up',
  'cheeks-out',
  'lips-round',
  'eyes-closed',
] as const;

export type SignName =
  | (typeof HAND_SIGNS)[number]
  | (typeof BODY_SIGNS)[number]
  | (typeof FACE_SIGNS)[number];

/**
 * What a player shows, whatever the device: a sign by button or key is the same sign. It belongs to the seat in whose
 * list it stands.
 */
export type Sign = Readonly<{
  name: SignName;
  /** How much of it is shown, 0..1. */
  value: number;
  /** Shown for long enough, and not yet taken back: with hysteresis. */
  isOn: boolean;
  /** The child's own side, for signs that have one. */
  side?: 'left' | 'right';
  /** How many fingers, 0..10, of `fingers`. */
  count?: number;
  /** Which way, of `sweep`: in field units, x to the child's right, y down; of length 1. */
  direction?: Readonly<{ x: number; y: number }>;
  /** Which named set of joint angles, of `pose`. */
  pose?: PoseName;
}>;
