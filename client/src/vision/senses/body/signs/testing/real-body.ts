/*
 * Landmarks of a photograph of a grown-up who stands in a long step with both arms stretched out, found by MediaPipe's
 * pose landmark model: x and y in shares of the picture (3:2) and visibility, rounded. Numbers only, from
 * google-ai-edge/mediapipe, mediapipe/tasks/testdata/vision/pose_landmarks.pbtxt, Apache License 2.0, copyright The
 * MediaPipe Authors.
 */
export const REAL_BODY: readonly (readonly [x: number, y: number, visibility: number])[] = [
  [0.4651, 0.4161, 1],
  [0.4703, 0.4031, 1],
  [0.4734, 0.4016, 1],
  [0.4766, 0.4, 1],
  [0.4632, 0.4074, 1],
  [0.4617, 0.4089, 1],
  [0.4598, 0.4104, 1],
  [0.4899, 0.4053, 1],
  [0.4654, 0.4184, 1],
  [0.4757, 0.4286, 1],
  [0.4672, 0.4336, 1],
  [0.5383, 0.4735, 1],
  [0.4531, 0.4894, 1],
  [0.6247, 0.4758, 0.997],
  [0.3665, 0.4834, 0.982],
  [0.6951, 0.4728, 0.992],
  [0.2968, 0.469, 0.983],
  [0.7177, 0.4667, 0.977],
  [0.2763, 0.4651, 0.958],
  [0.7147, 0.4655, 0.977],
  [0.279, 0.4595, 0.96],
  [0.7062, 0.4731, 0.975],
  [0.2867, 0.4662, 0.961],
  [0.52, 0.7113, 1],
  [0.4629, 0.7031, 1],
  [0.6022, 0.8198, 0.995],
  [0.3631, 0.7332, 0.996],
  [0.7006, 0.9337, 0.991],
  [0.3517, 0.9032, 0.993],
  [0.7092, 0.9546, 0.937],
  [0.3673, 0.9352, 0.968],
  [0.7286, 0.9681, 0.964],
  [0.3012, 0.9447, 0.975],
];
