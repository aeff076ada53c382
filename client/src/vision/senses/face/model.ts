import { FACE_LANDMARK_COUNT } from './landmarks.ts';
import type { RawFace } from './raw-face.ts';

/** MediaPipe's result of a frame, as far as it is read. */
type FaceResult = Readonly<{
  faceLandmarks: readonly (readonly Readonly<{ x: number; y: number }>[])[];
}>;

/** A face without all of its points is none. */
export function readFaces(result: FaceResult): readonly RawFace[] {
  return result.faceLandmarks
    .filter((landmarks) => landmarks.length >= FACE_LANDMARK_COUNT)
    .map((landmarks) => ({
      landmarks: landmarks.slice(0, FACE_LANDMARK_COUNT).map(({ x, y }) => ({ x, y })),
    }));
}
