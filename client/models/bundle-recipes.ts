import type { ModelName } from '../src/vision/model-manifest.ts';
import type { ExpectedTensors } from './check-tensors.ts';
import type { Normalization } from './model-metadata.ts';
import type { Padding } from './pad-first-output.ts';

export type BundleName = Extract<
  ModelName,
  'hand-lite' | 'hand-full' | 'pose-lite' | 'pose-full' | 'face'
>;

export type ModelRecipe = {
  /** The name the task looks for inside the bundle. */
  readonly entry: string;
  readonly file: string;
  /** Inside the package's packed assets, or a file of its own. */
  readonly where: 'packed' | 'file';
  readonly normalization: Normalization;
  readonly tensors: ExpectedTensors;
  /** What to append to the last axis of output 0. */
  readonly padFirstOutput?: Padding;
};

export type BundleRecipe = {
  readonly name: BundleName;
  readonly package: string;
  /** How the package's packed assets are named. */
  readonly stem: string;
  readonly models: readonly ModelRecipe[];
};

const zeroToOne: Normalization = { mean: 0, std: 255 };
const minusOneToOne: Normalization = { mean: 127.5, std: 127.5 };

/** The face task reads 478 points (with irises); the npm packages' mesh has 468. */
const missingIrisValues = (478 - 468) * 3;

/**
 * Where they are put: the middle of the picture the mesh is given, 192 pixels wide. The task takes its next crop from
 * all of the points: at 0 they pull it to a corner, and the face is lost every few frames.
 */
const middleOfCrop = 96;

const palmDetection = (file: string): ModelRecipe => ({
  entry: 'hand_detector.tflite',
  file,
  where: 'packed',
  normalization: zeroToOne,
  tensors: {
    inputs: [[1, 192, 192, 3]],
    outputs: [
      [1, 2016, 18],
      [1, 2016, 1],
    ],
  },
});

const handLandmark = (file: string): ModelRecipe => ({
  entry: 'hand_landmarks_detector.tflite',
  file,
  where: 'file',
  normalization: zeroToOne,
  tensors: {
    inputs: [[1, 224, 224, 3]],
    outputs: [
      [1, 63],
      [1, 1],
      [1, 1],
      [1, 63],
    ],
  },
});

const poseDetection: ModelRecipe = {
  entry: 'pose_detector.tflite',
  file: 'pose_detection.tflite',
  where: 'packed',
  normalization: minusOneToOne,
  tensors: {
    inputs: [[1, 224, 224, 3]],
    outputs: [
      [1, 2254, 12],
      [1, 2254, 1],
    ],
  },
};

const poseLandmark = (file: string): ModelRecipe => ({
  entry: 'pose_landmarks_detector.tflite',
  file,
  where: 'file',
  normalization: zeroToOne,
  tensors: {
    inputs: [[1, 256, 256, 3]],
    outputs: [
      [1, 195],
      [1, 1],
      [1, 256, 256, 1],
      [1, 64, 64, 39],
      [1, 117],
    ],
  },
});

const faceDetection: ModelRecipe = {
  entry: 'face_detector.tflite',
  file: 'face_detection_short_range.tflite',
  where: 'packed',
  normalization: minusOneToOne,
  tensors: {
    inputs: [[1, 128, 128, 3]],
    outputs: [
      [1, 896, 16],
      [1, 896, 1],
    ],
  },
};

const faceLandmark: ModelRecipe = {
  entry: 'face_landmarks_detector.tflite',
  file: 'face_landmark.tflite',
  where: 'packed',
  normalization: zeroToOne,
  tensors: {
    inputs: [[1, 192, 192, 3]],
    outputs: [
      [1, 1, 1, 1404],
      [1, 1, 1, 1],
    ],
  },
  padFirstOutput: { count: missingIrisValues, value: middleOfCrop },
};

export const bundleRecipes: readonly BundleRecipe[] = [
  {
    name: 'hand-lite',
    package: '@mediapipe/hands',
    stem: 'hands',
    models: [
      palmDetection('palm_detection_lite.tflite'),
      handLandmark('hand_landmark_lite.tflite'),
    ],
  },
  {
    name: 'hand-full',
    package: '@mediapipe/hands',
    stem: 'hands',
    // The lite detector finds hands far away that the full one does not: 59 of 84 to 23.
    models: [
      palmDetection('palm_detection_lite.tflite'),
      handLandmark('hand_landmark_full.tflite'),
    ],
  },
  {
    name: 'pose-lite',
    package: '@mediapipe/pose',
    stem: 'pose',
    models: [poseDetection, poseLandmark('pose_landmark_lite.tflite')],
  },
  {
    name: 'pose-full',
    package: '@mediapipe/pose',
    stem: 'pose',
    models: [poseDetection, poseLandmark('pose_landmark_full.tflite')],
  },
  {
    name: 'face',
    package: '@mediapipe/face_mesh',
    stem: 'face_mesh',
    models: [faceDetection, faceLandmark],
  },
];
