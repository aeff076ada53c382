import { openCanvasCamera } from './canvas-camera.ts';
import { createDemoChild, type DemoChild } from './demo-child.ts';
import { loadFingers } from './fingers/draw-fingers.ts';
import type { FrameTruth } from './frame-truth.ts';

const DEMO_LOOK = { widthPx: 640, heightPx: 480, fps: 30, noiseSeed: 7 } as const;

/** Set by a test whose model is a recorded one, which is told what a frame shows by the frame. */
export type StampGlobals = { handsAreStamped?: boolean };

export type DemoCamera = Omit<DemoChild, 'shownAt'> & {
  readonly stream: MediaStream;
  /** What the frame last drawn shows. */
  readonly truth: () => FrameTruth;
  readonly stop: () => void;
};

/** A child that plays by itself, for people without a webcam. */
export const createDemoCamera = async (): Promise<DemoCamera> => {
  const { shownAt, ...child } = createDemoChild(() => performance.now());
  const { handsAreStamped: handsStamped } = globalThis as StampGlobals;
  const camera = await openCanvasCamera({ ...DEMO_LOOK, handsStamped }, shownAt, loadFingers);
  return { ...child, stream: camera.openStream(), truth: camera.truth, stop: camera.stop };
};
