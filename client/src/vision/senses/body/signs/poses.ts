import type { PoseName } from '../../../../controls/pose.ts';
import type { BodySide } from './body-measures.ts';

/** Where a limb points, in degrees from straight down: 90 to its own side, 180 up, less than 0 across the body. */
type Limb = 'UpperArm' | 'Forearm' | 'Thigh' | 'Shin';
export type LimbName = `${BodySide}${Limb}`;
export type PoseAngles = Readonly<Partial<Record<LimbName, number>>>;

type Pair = readonly [upper: number, lower: number];

const arms = (left: Pair, right: Pair = left): PoseAngles => ({
  leftUpperArm: left[0],
  leftForearm: left[1],
  rightUpperArm: right[0],
  rightForearm: right[1],
});
const legs = (left: Pair, right: Pair = left): PoseAngles => ({
  leftThigh: left[0],
  leftShin: left[1],
  rightThigh: right[0],
  rightShin: right[1],
});

const STRAIGHT: Pair = [8, 4];
/** The foot against the other knee. */
const AGAINST_THE_KNEE: Pair = [45, -50];

/**
 * Named sets of joint angles, each with its mirrored form where that is another. Seated the arms alone are asked.
 */
export const POSES = {
  wings: [arms([90, 90])],
  star: [{ ...arms([122, 122]), ...legs([22, 20]) }],
  cactus: [arms([90, 180])],
  pot: [arms([45, -50], [115, 160]), arms([115, 160], [45, -50])],
  tree: [
    { ...arms([160, -170]), ...legs(AGAINST_THE_KNEE, STRAIGHT) },
    { ...arms([160, -170]), ...legs(STRAIGHT, AGAINST_THE_KNEE) },
  ],
} as const satisfies Record<PoseName, readonly PoseAngles[]>;
