import { openCanvasCamera } from './canvas-camera.ts';
import { stepTowards, wanderingPoint } from './demo-motion.ts';
import { type FramePoint, mirrorPoint } from './hand-path.ts';
import type { HandPose } from './hand-pose.ts';
import { DEMO_IDLE_MS, DEMO_SPEED_NORM_PER_S } from './limits.ts';

const DEMO_LOOK = { widthPx: 640, heightPx: 480, fps: 30, noiseSeed: 7 } as const;

/** Set by a test whose model is a recorded one, which is told what a frame shows by the frame. */
export type StampGlobals = { handsAreStamped?: boolean };

export type DemoCamera = {
  readonly stream: MediaStream;
  /**
   * Sends the index fingertip to a point of the mirrored view: x 0 is the left edge as the player
   * sees themself. It moves there at a child's speed, so call it as often as the target changes.
   */
  readonly pointAt: (inMirroredView: FramePoint, pose?: HandPose) => void;
  readonly setVisible: (visible: boolean) => void;
  /** Where the fingertip is now, in the mirrored view. */
  readonly fingertip: () => FramePoint;
  readonly stop: () => void;
};

type Target = FramePoint & { readonly setAtMs: number; readonly pose: HandPose };

/** A hand that plays by itself, for people without a webcam. */
export const createDemoCamera = async (): Promise<DemoCamera> => {
  let target: Target | undefined;
  let visible = true;
  let tip = wanderingPoint(performance.now());
  let lastMs = performance.now();

  const { handsAreStamped: handsStamped } = globalThis as StampGlobals;
  const camera = await openCanvasCamera({ ...DEMO_LOOK, handsStamped }, (timeMs) => {
    const idle = target === undefined || timeMs - target.setAtMs > DEMO_IDLE_MS;
    const goal = idle || target === undefined ? wanderingPoint(timeMs) : target;
    tip = stepTowards(tip, goal, (DEMO_SPEED_NORM_PER_S * (timeMs - lastMs)) / 1000);
    lastMs = timeMs;
    const pose = target?.pose ?? 'point';
    return [{ side: 'right', moment: { ...tip, pose, visible, poseBefore: pose, poseShare: 1 } }];
  });

  return {
    stream: camera.openStream(),
    pointAt: (inMirroredView, pose = 'point') => {
      target = { ...mirrorPoint(inMirroredView), pose, setAtMs: performance.now() };
    },
    setVisible: (wanted) => {
      visible = wanted;
    },
    fingertip: () => mirrorPoint(tip),
    stop: camera.stop,
  };
};
