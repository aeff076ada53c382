import type { PoseName } from '../../../../controls/pose.ts';
import { shareBetween } from '../../share-between.ts';
import {
  type BodyMeasures,
  type BodyPart,
  type BodySide,
  outwards,
  wayBetween,
} from './body-measures.ts';
import { POSE_LIMITS } from './limits.ts';
import { type LimbName, POSES, type PoseAngles } from './poses.ts';

const ENDS = {
  UpperArm: ['Shoulder', 'Elbow'],
  Forearm: ['Elbow', 'Wrist'],
  Thigh: ['Hip', 'Knee'],
  Shin: ['Knee', 'Ankle'],
} as const;

/** The share of its limbs that point where the pose says; a limb that is not seen matches none. */
export function poseValue(measures: BodyMeasures, pose: PoseName, isSeated: boolean): number {
  return Math.max(...POSES[pose].map((angles) => shareMatched(measures, angles, isSeated)));
}

function shareMatched(measures: BodyMeasures, angles: PoseAngles, isSeated: boolean): number {
  const limbs = (Object.entries(angles) as [LimbName, number][]).filter(
    ([limb]) => !isSeated || limb.endsWith('arm') || limb.endsWith('Arm'),
  );
  const matched = limbs.map(([limb, deg]) => matchOf(directionDeg(measures, limb), deg));
  return matched.reduce((sum, share) => sum + share, 0) / matched.length;
}

function matchOf(isDeg: number | null, shouldBeDeg: number): number {
  if (isDeg === null) return 0;
  const off = Math.abs(((isDeg - shouldBeDeg + 540) % 360) - 180);
  return shareBetween(off, POSE_LIMITS.missedDeg, POSE_LIMITS.matchedDeg);
}

function directionDeg({ upper, lower }: BodyMeasures, name: LimbName): number | null {
  const side: BodySide = name.startsWith('left') ? 'left' : 'right';
  const limb = name.slice(side.length) as keyof typeof ENDS;
  const [from, to] = ENDS[limb].map((joint) => `${side}${joint}` as BodyPart);
  const places = limb === 'Thigh' || limb === 'Shin' ? lower : upper;
  const way = from && to ? wayBetween(places[from], places[to]) : null;
  return way === null ? null : (Math.atan2(outwards(side, way.right), -way.up) * 180) / Math.PI;
}
