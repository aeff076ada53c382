import type { PoseName } from '../../src/controls/pose.ts';
import { type ArmAngles, type BodyPose, OUT, QUARTER_RAD, STANDING } from './body-pose.ts';

const arm = (outRad: number, elbowRad: number, turnRad = 0): ArmAngles => ({
  outRad,
  forwardRad: 0.05,
  elbowRad,
  turnRad,
});

const SLANTED = arm(2.13, 0.04);
const BENT_UP = arm(QUARTER_RAD, QUARTER_RAD);
const ON_THE_HIP = arm(0.79, 1.66, Math.PI);
const SPOUT = arm(2, 0.79);
const OVERHEAD = arm(2.79, 0.5);

/** What a child does that is asked for a pose by its name. */
export const NAMED_POSES: Readonly<Record<PoseName, BodyPose>> = {
  wings: { ...STANDING, leftArm: OUT, rightArm: OUT },
  star: { ...STANDING, leftArm: SLANTED, rightArm: SLANTED, astrideRad: 0.37 },
  cactus: { ...STANDING, leftArm: BENT_UP, rightArm: BENT_UP },
  pot: { ...STANDING, leftArm: ON_THE_HIP, rightArm: SPOUT },
  tree: { ...STANDING, leftArm: OVERHEAD, rightArm: OVERHEAD, leftFootIn: 1 },
};
