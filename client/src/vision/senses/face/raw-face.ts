import type { CameraPoint } from '../../view-space.ts';

/** A face as the model reports it for one frame: camera space, no identity, no filter. */
export type RawFace = Readonly<{
  /** The 468 points of MediaPipe's face mesh. */
  landmarks: readonly CameraPoint[];
}>;
