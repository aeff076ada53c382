import type { HandPose } from './hand-pose.ts';
import { POSE_BLEND_MS } from './limits.ts';

/** A hand of the person in front of the camera: their right hand is `right`. */
export type HandSide = 'left' | 'right';

/**
 * Where the index fingertip is, as the camera sees it: x 0 is the left edge of the unmirrored
 * frame, y 0 its top edge, 1 the right and the bottom edge.
 */
export type FramePoint = { readonly xNorm: number; readonly yNorm: number };

export type HandTarget = FramePoint & { readonly pose: HandPose; readonly visible: boolean };

/** A fingertip is there at `timeMs`; pose and visibility hold from then on. */
export type PathPoint = HandTarget & { readonly timeMs: number };

/** In order of time. Two points at the same time make a jump. */
export type HandPath = readonly PathPoint[];

/** A hand at one moment, `poseShare` of the way from the pose before to this one. */
export type HandMoment = HandTarget & { readonly poseBefore: HandPose; readonly poseShare: number };

export type HandInFrame = { readonly side: HandSide; readonly moment: HandMoment };

/** The same point in a mirrored view, as a person sees themself; its own inverse. */
export const mirrorPoint = ({ xNorm, yNorm }: FramePoint): FramePoint => ({
  xNorm: 1 - xNorm,
  yNorm,
});

/** Straight lines between points; at rest before the first and after the last. */
export const handAt = (path: HandPath, timeMs: number): HandMoment => {
  const first = path[0];
  if (first === undefined) throw new Error('A hand path needs at least one point');
  const place = Math.max(
    0,
    path.findLastIndex((point) => point.timeMs <= timeMs),
  );
  const reached = path[place] ?? first;
  const next = path[place + 1] ?? reached;
  const spanMs = next.timeMs - reached.timeMs;
  const share = spanMs > 0 ? Math.min(1, Math.max(0, (timeMs - reached.timeMs) / spanMs)) : 0;
  return {
    xNorm: reached.xNorm + (next.xNorm - reached.xNorm) * share,
    yNorm: reached.yNorm + (next.yNorm - reached.yNorm) * share,
    pose: reached.pose,
    visible: reached.visible,
    ...poseChange(path, place, timeMs),
  };
};

const poseChange = (
  path: HandPath,
  place: number,
  timeMs: number,
): { poseBefore: HandPose; poseShare: number } => {
  const pose = path[place]?.pose ?? 'open';
  const before = path.slice(0, place).findLast((point) => point.pose !== pose);
  if (before === undefined) return { poseBefore: pose, poseShare: 1 };
  const changed = path[path.lastIndexOf(before) + 1] ?? before;
  const poseShare = Math.min(1, (timeMs - changed.timeMs) / POSE_BLEND_MS);
  return { poseBefore: before.pose, poseShare };
};

/** Duration from the clock's zero to the last point. */
export const pathEndMs = (path: HandPath): number => path.at(-1)?.timeMs ?? 0;
