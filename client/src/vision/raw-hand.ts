import type { CameraPoint } from './landmarks.ts';

/** A hand as the model reports it for one frame: camera space, no identity, no filter. */
export type RawHand = Readonly<{
  landmarks: readonly CameraPoint[];
  /** The child's hand, as far as this one frame tells. */
  side: 'left' | 'right';
  /** How sure the model is of the side, 0..1. */
  sideScore: number;
}>;

/** Places in the list of 21 landmarks (MediaPipe hand landmark model); the middle joint of a finger is its PIP. */
export const HAND_LANDMARK = {
  wrist: 0,
  indexKnuckle: 5,
  indexMiddle: 6,
  indexTip: 8,
  middleKnuckle: 9,
  middleMiddle: 10,
  middleTip: 12,
  ringKnuckle: 13,
  ringMiddle: 14,
  ringTip: 16,
  littleKnuckle: 17,
  littleMiddle: 18,
  littleTip: 20,
} as const;

export const HAND_LANDMARK_COUNT = 21;
