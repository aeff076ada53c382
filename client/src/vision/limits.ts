/** Every limit, time-out and threshold of the vision pipeline. */

export const CAMERA_LIMITS = {
  widthPx: 640,
  heightPx: 480,
  framesPerS: 30,
  /** A track muted for longer has lost its camera. */
  mutedIsLostMs: 3000,
} as const;
