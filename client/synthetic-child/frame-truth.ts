import type { FrameSize } from './arm-lean.ts';
import { type ChildTruth, childTruth } from './child-truth.ts';
import type { FingersShown } from './fingers/draw-fingers.ts';
import { countOf } from './fingers/finger-shape.ts';
import type { FrameShown } from './frame-shown.ts';
import type { FramePoint, HandMoment, HandSide } from './hand-path.ts';
import type { HandPose } from './hand-pose.ts';

/** What is truly in a frame; points are landmark 8 in the unmirrored camera frame. */
export type HandTruth = FramePoint & {
  readonly side: HandSide;
  readonly pose: HandPose;
  readonly visible: boolean;
  /** False while the hand is still changing into `pose`. */
  readonly settled: boolean;
};

/** A hand that counts; its place is the middle of the palm. */
type FingersTruth = FingersShown & {
  /** `undefined` for a shape that is no count. */
  readonly count: number | undefined;
};

export type FrameTruth = {
  readonly frameIndex: number;
  /** Time since the start of the script, or `performance.now()` of a live camera. */
  readonly timeMs: number;
  readonly hands: readonly HandTruth[];
  readonly fingers: readonly FingersTruth[];
  /** In the order in which the scene has them. */
  readonly children: readonly ChildTruth[];
};

const handTruth = (side: HandSide, moment: HandMoment): HandTruth => ({
  side,
  xNorm: moment.xNorm,
  yNorm: moment.yNorm,
  pose: moment.pose,
  visible: moment.visible,
  settled: moment.poseShare === 1,
});

export const frameTruth = (
  { hands, fingers, scene }: FrameShown,
  frameIndex: number,
  timeMs: number,
  size: FrameSize,
): FrameTruth => ({
  frameIndex,
  timeMs,
  hands: hands.map(({ side, moment }) => handTruth(side, moment)),
  fingers: fingers.map((hand) => ({ ...hand, count: countOf(hand.shape) })),
  children: scene?.children.map((child) => childTruth(scene, child, size)) ?? [],
});
