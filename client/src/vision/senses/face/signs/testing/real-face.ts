import type { FACE_LANDMARK } from '../../landmarks.ts';

export type RealFace = Readonly<
  Record<keyof typeof FACE_LANDMARK, readonly [x: number, y: number]>
>;

/*
 * Landmarks of a portrait of a grown-up who shows her teeth, found by MediaPipe's face mesh: those that the signs use,
 * x and y in shares of the picture (4:5), rounded. Numbers only, from google-ai-edge/mediapipe,
 * mediapipe/tasks/testdata/vision/portrait_expected_face_landmarks.pbtxt, Apache License 2.0, copyright The MediaPipe
 * Authors.
 */
export const REAL_FACE: RealFace = {
  noseTip: [0.4993, 0.2245],
  noseBase: [0.4984, 0.2329],
  noseBridge: [0.497, 0.1672],
  upperLipOuter: [0.4981, 0.249],
  upperLipInner: [0.4978, 0.2552],
  lowerLipInner: [0.4979, 0.2778],
  lowerLipOuter: [0.498, 0.2899],
  rightEyeOuter: [0.4208, 0.1744],
  rightEyeInner: [0.4673, 0.1741],
  rightLidUpper: [0.4419, 0.1684],
  rightLidLower: [0.4456, 0.1762],
  rightBrowMiddle: [0.4311, 0.1483],
  rightBrowInner: [0.4528, 0.148],
  rightMouthCorner: [0.4339, 0.2569],
  rightCheek: [0.3772, 0.2476],
  rightJaw: [0.385, 0.2707],
  leftEyeOuter: [0.5705, 0.1726],
  leftEyeInner: [0.5252, 0.1736],
  leftLidUpper: [0.5499, 0.1671],
  leftLidLower: [0.547, 0.175],
  leftBrowMiddle: [0.5606, 0.1468],
  leftBrowInner: [0.54, 0.147],
  leftMouthCorner: [0.559, 0.2556],
  leftCheek: [0.6084, 0.2449],
  leftJaw: [0.6017, 0.2677],
};
