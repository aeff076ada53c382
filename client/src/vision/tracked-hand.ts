/**
 * A point in view space: 0..1 across the camera picture as the child sees itself (mirrored once, here),
 * x to the child's right, y down. Landmarks may lie a little outside 0..1.
 */
export type ViewPoint = Readonly<{ xNorm: number; yNorm: number }>;

/** One hand in one frame. */
export type TrackedHand = Readonly<{
  /** Ours, stable while the hand stays in view, however the model orders its hands. */
  id: number;
  side: 'left' | 'right' | null;
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

/**
 * `searching` before the first hand; `held` while a lost hand is still believed (200 ms), `grace` while the game
 * waits without a word (900 ms), then `lost`.
 */
export type TrackingStatus = 'searching' | 'tracked' | 'held' | 'grace' | 'lost';
