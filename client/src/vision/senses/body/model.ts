import { BODY_LANDMARK_COUNT } from './landmarks.ts';
import type { RawBody } from './raw-body.ts';

/** MediaPipe's result of a frame, as far as it is read. */
type PoseResult = Readonly<{
  landmarks: readonly (readonly Readonly<{ x: number; y: number; visibility: number }>[])[];
}>;

/** A body without all of its points is none. */
export function readBodies(result: PoseResult): readonly RawBody[] {
  return result.landmarks
    .filter((landmarks) => landmarks.length === BODY_LANDMARK_COUNT)
    .map((landmarks) => ({
      landmarks: landmarks.map(({ x, y, visibility }) => ({ x, y, visibility })),
    }));
}
