import type { ViewPoint } from '../../view-space.ts';

/** One face in one frame. */
export type TrackedFace = Readonly<{
  /** Ours, stable while the face stays in view, however the model orders its faces. */
  id: number;
  /** Whose turn it is: the first seat's face plays, the second's is the other child's. */
  seat: 0 | 1;
  /** The 468 points in view space, unfiltered. */
  landmarks: readonly ViewPoint[];
  /** Between the outer corners of the eyes in frame heights, smoothed over half a second: how near the face is. */
  eyeDistance: number;
}>;

export type FaceFrame = Readonly<{
  /** When the camera took the picture, on the page's clock (performance.now). */
  timeMs: number;
  /** Width over height of the camera picture. */
  frameAspect: number;
  /** The first seat's face first. */
  faces: readonly TrackedFace[];
}>;
