import { FACE_POINT_COUNT, type RawFace } from './raw-face.ts';

/** MediaPipe's result of a frame, as far as it is read. */
type FaceResult = Readonly<{
  faceLandmarks: readonly (readonly Readonly<{ x: number; y: number }>[])[];
}>;

/** A face without all of its points is none. */
export function readFaces(result: FaceResult): readonly RawFace[] {
  return result.faceLandmarks
    .filter((landmarks) => landmarks.length >= FACE_POINT_COUNT)
    .map((landmarks) => ({
      landmarks: landmarks.slice(0, FACE_POINT_COUNT).map(({ x, y }) => ({ x, y })),
    }));
}
