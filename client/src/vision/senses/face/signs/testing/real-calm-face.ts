import type { RealFace } from './real-face.ts';

/*
 * Landmarks of the face of a grown-up who stands before the camera with a shut mouth, found by MediaPipe's face mesh in
 * a tall picture: those that the signs use, x and y in shares of it, rounded. Numbers only, from google-ai-edge/mediapipe,
 * mediapipe/tasks/testdata/vision/male_full_height_hands_result_cpu.pbtxt, Apache License 2.0, copyright The MediaPipe
 * Authors.
 */
export const REAL_CALM_FACE: RealFace = {
  noseTip: [0.513, 0.1702],
  noseBase: [0.5132, 0.1738],
  noseBridge: [0.5132, 0.1465],
  upperLipOuter: [0.5122, 0.1811],
  upperLipInner: [0.5125, 0.1849],
  lowerLipInner: [0.5124, 0.1851],
  lowerLipOuter: [0.5129, 0.1911],
  rightEyeOuter: [0.4765, 0.1492],
  rightEyeInner: [0.4994, 0.1492],
  rightLidUpper: [0.486, 0.1469],
  rightLidLower: [0.4873, 0.1505],
  rightBrowMiddle: [0.4775, 0.1351],
  rightBrowInner: [0.4878, 0.1353],
  rightMouthCorner: [0.4888, 0.1843],
  rightCheek: [0.459, 0.1748],
  rightJaw: [0.462, 0.1835],
  leftEyeOuter: [0.5513, 0.1486],
  leftEyeInner: [0.5284, 0.1491],
  leftLidUpper: [0.5415, 0.1469],
  leftLidLower: [0.5403, 0.15],
  leftBrowMiddle: [0.5482, 0.1355],
  leftBrowInner: [0.5382, 0.1356],
  leftMouthCorner: [0.5367, 0.1837],
  leftCheek: [0.5671, 0.1741],
  leftJaw: [0.5638, 0.183],
};
