import type { CameraPoint } from '../../view-space.ts';

/** A body as the model reports it for one frame: camera space, no identity, no filter. */
export type RawBody = Readonly<{
  /** The 33 points of MediaPipe's pose model. */
  landmarks: readonly (CameraPoint & Readonly<{ visibility: number }>)[];
}>;
