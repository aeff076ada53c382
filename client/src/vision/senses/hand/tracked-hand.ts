import type { ViewPoint } from '../../view-space.ts';

/** One hand in one frame. */
export type TrackedHand = Readonly<{
  /** Ours, stable while the hand stays in view, however the model orders its hands. */
  id: number;
  side: 'left' | 'right' | null;
  /** The hand that owns the pointer has the first one; where two hands are followed, each keeps its own. */
  seat: 0 | 1;
  /** The 21 hand landmarks in view space, unfiltered. */
  landmarks: readonly ViewPoint[];
  /** Filtered tip of the index finger: the pointer. */
  tip: ViewPoint;
  /** Wrist to middle knuckle over the frame's height: how near the hand is. */
  scale: number;
}>;

export type HandFrame = Readonly<{
  /** When the camera took the picture, on the page's clock (performance.now). */
  timeMs: number;
  /** Width over height of the camera picture. */
  frameAspect: number;
  hands: readonly TrackedHand[];
}>;
