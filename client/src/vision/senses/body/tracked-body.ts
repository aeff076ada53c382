import type { BodyPoint } from './landmarks.ts';

/** One body in one frame. */
export type TrackedBody = Readonly<{
  /** Ours, stable while the body stays in view, however the model orders its bodies. */
  id: number;
  /** Whose turn it is: the first seat's body plays, the second's is the other child's. */
  seat: 0 | 1;
  /** The 33 points in view space, unfiltered. Left is the child's own left. */
  landmarks: readonly BodyPoint[];
  /** Shoulder to shoulder in frame heights, smoothed over a second: how near the body is. */
  shoulderWidth: number;
  /** Middle of the shoulders to middle of the hips in frame heights, smoothed as well; null while no hips were seen. */
  torso: number | null;
  /**
   * How far a point of a child who stands still is from its mean over half a second, in frame heights: what this room
   * and camera do by themselves. 0 until it is known.
   */
  jitterFloor: number;
  /** Hips or knees are out of sight, or rest bent: the legs take no part. */
  isSeated: boolean;
}>;

export type BodyFrame = Readonly<{
  /** When the camera took the picture, on the page's clock (performance.now). */
  timeMs: number;
  /** Width over height of the camera picture. */
  frameAspect: number;
  /** The first seat's body first. */
  bodies: readonly TrackedBody[];
}>;
