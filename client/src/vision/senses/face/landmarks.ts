/**
 * Places in the list of 468 landmarks (MediaPipe face mesh) that the signs use. Left and right are the child's own; the
 * child's right is at larger x.
 */
export const FACE_LANDMARK = {
  noseTip: 1,
  noseBase: 2,
  noseBridge: 168,
  upperLipOuter: 0,
  upperLipInner: 13,
  lowerLipInner: 14,
  lowerLipOuter: 17,
  rightEyeOuter: 33,
  rightEyeInner: 133,
  rightLidUpper: 159,
  rightLidLower: 145,
  rightBrowMiddle: 105,
  rightBrowInner: 66,
  rightMouthCorner: 61,
  rightCheek: 132,
  rightJaw: 58,
  leftEyeOuter: 263,
  leftEyeInner: 362,
  leftLidUpper: 386,
  leftLidLower: 374,
  leftBrowMiddle: 334,
  leftBrowInner: 296,
  leftMouthCorner: 291,
  leftCheek: 361,
  leftJaw: 288,
} as const;

/** The model says 478; the last ten mean nothing and are left out. */
export const FACE_LANDMARK_COUNT = 468;
