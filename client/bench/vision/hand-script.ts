import type { CameraScript } from '../../synthetic-child/camera-script.ts';

/** The hand rests from the first frame to here: time to see how calm the pointer is. */
export const REST_END_MS = 4000;

/** Where the fingertip is when, in the unmirrored frame: a child's tracing speed, never the same way twice. */
const STOPS: readonly (readonly [timeMs: number, xNorm: number, yNorm: number])[] = [
  [0, 0.5, 0.4],
  [REST_END_MS, 0.5, 0.4],
  [5200, 0.3, 0.3],
  [6000, 0.32, 0.52],
  [7400, 0.62, 0.5],
  [8100, 0.66, 0.3],
  [9000, 0.5, 0.22],
  [10_300, 0.36, 0.46],
  [11_400, 0.6, 0.58],
  [12_200, 0.7, 0.42],
  [13_600, 0.42, 0.34],
  [14_600, 0.4, 0.56],
  [15_800, 0.6, 0.36],
  [16_800, 0.5, 0.4],
];

export const HAND_SCRIPT: CameraScript = {
  widthPx: 640,
  heightPx: 480,
  fps: 30,
  noiseSeed: 11,
  hands: {
    right: STOPS.map(([timeMs, xNorm, yNorm]) => ({
      timeMs,
      xNorm,
      yNorm,
      pose: 'point',
      visible: true,
    })),
  },
};
