import { openCanvasCamera } from './canvas-camera.ts';
import type { ChildScene } from './child-scene.ts';
import { stepTowards, wanderingPoint } from './demo-motion.ts';
import { approachScene, type SeatShown, sceneOfSeats } from './demo-seats.ts';
import { loadFingers } from './fingers/draw-fingers.ts';
import type { FrameShown } from './frame-shown.ts';
import type { FrameTruth } from './frame-truth.ts';
import { type FramePoint, type HandInFrame, mirrorPoint } from './hand-path.ts';
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
  /**
   * Shows a body, a face or counting hands in place of the pointing hand, one child for each seat; with
   * none that hand is back. Bodies and faces move there at a child's speed, as `pointAt` does.
   */
  readonly show: (...seats: readonly SeatShown[]) => void;
  readonly setVisible: (visible: boolean) => void;
  /** Where the fingertip is now, in the mirrored view. */
  readonly fingertip: () => FramePoint;
  /** What the frame last drawn shows. */
  readonly truth: () => FrameTruth;
  readonly stop: () => void;
};

type Target = FramePoint & { readonly setAtMs: number; readonly pose: HandPose };

/** A child that plays by itself, for people without a webcam. */
export const createDemoCamera = async (): Promise<DemoCamera> => {
  let target: Target | undefined;
  let visible = true;
  let tip = wanderingPoint(performance.now());
  let lastMs = performance.now();
  let seats: readonly SeatShown[] = [];
  let scene: ChildScene | undefined;

  /** Where the pointing hand is, which goes on while something else is shown. */
  const pointingHand = (timeMs: number): HandInFrame => {
    const idle = target === undefined || timeMs - target.setAtMs > DEMO_IDLE_MS;
    const goal = idle || target === undefined ? wanderingPoint(timeMs) : target;
    tip = stepTowards(tip, goal, (DEMO_SPEED_NORM_PER_S * (timeMs - lastMs)) / 1000);
    const pose = target?.pose ?? 'point';
    return { side: 'right', moment: { ...tip, pose, visible, poseBefore: pose, poseShare: 1 } };
  };
  const shownAt = (timeMs: number): FrameShown => {
    const hand = pointingHand(timeMs);
    const seen = visible ? seats : [];
    scene = approachScene(scene, sceneOfSeats(seen), timeMs - lastMs);
    lastMs = timeMs;
    const fingers = seen.flatMap(({ hands }) => hands ?? []);
    return { hands: seats.length === 0 ? [hand] : [], fingers, scene };
  };
  const { handsAreStamped: handsStamped } = globalThis as StampGlobals;
  const camera = await openCanvasCamera({ ...DEMO_LOOK, handsStamped }, shownAt, loadFingers);

  return {
    stream: camera.openStream(),
    pointAt: (inMirroredView, pose = 'point') => {
      target = { ...mirrorPoint(inMirroredView), pose, setAtMs: performance.now() };
    },
    show: (...wanted) => {
      seats = wanted;
    },
    setVisible: (wanted) => {
      visible = wanted;
    },
    fingertip: () => mirrorPoint(tip),
    truth: camera.truth,
    stop: camera.stop,
  };
};
