import type { ViewPoint } from '../../view-space.ts';

/** A point of a body in view space, with how likely it is in sight, 0..1. */
export type BodyPoint = ViewPoint & Readonly<{ visibility: number }>;

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
  /** How much shoulders, elbows and wrists move, in shoulder widths: their spread over the last half second. */
  motion: number | null;
  /** The least of that: what the camera alone makes of a body that stands still. */
  motionFloor: number | null;
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
