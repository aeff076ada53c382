/*
 * Landmarks of a photograph of a grown-up who stands and holds one hand before the chest and the other beside the hip,
 * found by MediaPipe's holistic landmarker in a tall picture: x and y in shares of it and visibility, rounded. Numbers
 * only, from google-ai-edge/mediapipe, mediapipe/tasks/testdata/vision/male_full_height_hands_result_cpu.pbtxt (whose
 * visibilities are logits), Apache License 2.0, copyright The MediaPipe Authors.
 */
export const REAL_STANDING_BODY: readonly (readonly [x: number, y: number, visibility: number])[] =
  [
    [0.5109, 0.1544, 1],
    [0.5275, 0.1425, 0.999],
    [0.5371, 0.1432, 0.999],
    [0.5459, 0.1439, 0.999],
    [0.4971, 0.1421, 0.999],
    [0.4882, 0.1427, 0.999],
    [0.4799, 0.1435, 0.999],
    [0.5613, 0.1554, 0.999],
    [0.4728, 0.1559, 0.999],
    [0.5326, 0.1719, 1],
    [0.4961, 0.1719, 1],
    [0.6356, 0.2693, 1],
    [0.4027, 0.2746, 1],
    [0.7096, 0.3878, 0.99],
    [0.3551, 0.4007, 0.992],
    [0.6037, 0.3956, 0.984],
    [0.2462, 0.4923, 0.993],
    [0.5518, 0.4063, 0.967],
    [0.2105, 0.5197, 0.988],
    [0.5474, 0.3857, 0.963],
    [0.2131, 0.5201, 0.988],
    [0.5574, 0.3789, 0.952],
    [0.2274, 0.5114, 0.985],
    [0.5724, 0.5074, 1],
    [0.4378, 0.5094, 1],
    [0.5617, 0.6911, 0.989],
    [0.4069, 0.6899, 0.987],
    [0.539, 0.8284, 0.97],
    [0.4007, 0.8305, 0.975],
    [0.5165, 0.8425, 0.796],
    [0.42, 0.8436, 0.794],
    [0.5865, 0.898, 0.941],
    [0.3614, 0.9088, 0.93],
  ];
