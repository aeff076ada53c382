import type { HandMoment } from './hand-path.ts';
import { HAND_POSES, type HandPose } from './hand-pose.ts';
import { BLEND_STEPS } from './limits.ts';

/** One picture of the right hand in the sheet; points are counted from its own corner. */
export type HandPicture = {
  readonly name: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly tipXPx: number;
  readonly tipYPx: number;
};

export type SheetPlan = {
  /** Of the files that drew the sheet. */
  readonly fingerprint: string;
  readonly cellWidthPx: number;
  readonly cellHeightPx: number;
  readonly wristXPx: number;
  readonly wristYPx: number;
  readonly handLengthPx: number;
  readonly pictures: readonly HandPicture[];
};

/** The pair in one order, since the way back passes the same pictures. */
export const blendName = (from: HandPose, to: HandPose, step: number): string => {
  const last = BLEND_STEPS + 1;
  if (from === to || step === 0) return from;
  if (step === last) return to;
  return HAND_POSES.indexOf(from) < HAND_POSES.indexOf(to)
    ? `${from}-${to}-${step}`
    : `${to}-${from}-${last - step}`;
};

/** The nearest picture to a hand on its way between two poses. */
export const pictureName = ({ poseBefore, pose, poseShare }: HandMoment): string =>
  blendName(poseBefore, pose, Math.round(poseShare * (BLEND_STEPS + 1)));
