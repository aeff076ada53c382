import { type FramePoint, type HandSide, mirrorPoint } from './hand-path.ts';
import {
  LEAN_ROOM_FROM_X_NORM,
  LEAN_ROOM_TO_X_NORM,
  LOW_FROM_Y_NORM,
  LOW_LEAN_RAD,
  LOW_TO_Y_NORM,
  MAX_LEAN_RAD,
} from './limits.ts';

export type FrameSize = { readonly widthPx: number; readonly heightPx: number };

/** Where the right elbow rests, in frame units: below the picture, on the person's own side. */
const RIGHT_ELBOW: FramePoint = { xNorm: 0.4, yNorm: 1.5 };

/** Which way the finger points, clockwise from upright; a left arm is the right one's mirror. */
export const armLeanRad = (tip: FramePoint, side: HandSide, size: FrameSize): number =>
  side === 'right' ? rightLeanRad(tip, size) : -rightLeanRad(mirrorPoint(tip), size);

const rightLeanRad = ({ xNorm, yNorm }: FramePoint, { widthPx, heightPx }: FrameSize): number => {
  const alongX = (xNorm - RIGHT_ELBOW.xNorm) * widthPx;
  const up = (RIGHT_ELBOW.yNorm - yNorm) * heightPx;
  const straightRad = Math.max(-MAX_LEAN_RAD, Math.min(MAX_LEAN_RAD, Math.atan2(alongX, up)));
  const low = smoothShare(yNorm, LOW_FROM_Y_NORM, LOW_TO_Y_NORM);
  const room = smoothShare(xNorm, LEAN_ROOM_FROM_X_NORM, LEAN_ROOM_TO_X_NORM);
  // Turns towards the full lean, so that no arm ends up beyond it.
  return straightRad + (LOW_LEAN_RAD - straightRad) * low * room;
};

/** From 0 to 1 between the two values, without a kink at either. */
const smoothShare = (value: number, from: number, to: number): number => {
  const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
};
