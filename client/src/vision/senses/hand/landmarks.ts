import type { Spine } from '../is-near.ts';

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

export const HAND_SPINE: Spine = {
  from: [HAND_LANDMARK.wrist],
  to: [HAND_LANDMARK.middleKnuckle],
};

export const HAND_LANDMARK_COUNT = 21;
