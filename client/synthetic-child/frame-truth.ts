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

export type FrameTruth = {
  readonly frameIndex: number;
  /** Time since the start of the script, or `performance.now()` of a live camera. */
  readonly timeMs: number;
  readonly hands: readonly HandTruth[];
};

export const handTruth = (side: HandSide, moment: HandMoment): HandTruth => ({
  side,
  xNorm: moment.xNorm,
  yNorm: moment.yNorm,
  pose: moment.pose,
  visible: moment.visible,
  settled: moment.poseShare === 1,
});
