import { bowed, directionIn, type Frame3, leant, placeIn, standingAt } from '../solids/frame3.ts';
import { between, lengthOf, minus, plus, times, unit, type Vec3 } from '../solids/vec3.ts';
import type { ArmAngles, BodyPose } from './body-pose.ts';
import type { Build } from './build.ts';
import {
  CROUCH_SHARE,
  FOOT_IN_RAD,
  HEAD_UP_SHARE,
  KNEE_ASIDE_RAD,
  KNEE_UP_RAD,
  SEATED_KNEE_RAD,
  SEATED_SPREAD_RAD,
  STANCE_SHARE,
} from './limits.ts';

export type BodySide = 'left' | 'right';

type Arm = { readonly shoulder: Vec3; readonly elbow: Vec3; readonly wrist: Vec3 };
type Leg = { readonly hip: Vec3; readonly knee: Vec3; readonly ankle: Vec3 };

/** Where every joint is in the room; the child stands on y 0 and looks along z. */
export type Skeleton = {
  readonly torso: Frame3;
  /** In the middle of the head, of the length of the head. */
  readonly head: Frame3;
  readonly arms: Readonly<Record<BodySide, Arm>>;
  readonly legs: Readonly<Record<BodySide, Leg>>;
  /** How high the chair's seat is; `undefined` without one. */
  readonly seatHeightM: number | undefined;
};

const sideSign = (side: BodySide): 1 | -1 => (side === 'left' ? 1 : -1);

const armOf = (build: Build, torso: Frame3, side: BodySide, angles: ArmAngles): Arm => {
  const sign = sideSign(side);
  const { outRad, forwardRad, elbowRad, turnRad } = angles;
  const flat: Vec3 = [sign * Math.sin(outRad), -Math.cos(outRad), 0];
  const raising: Vec3 = [sign * Math.cos(outRad), Math.sin(outRad), 0];
  const front = Math.sin(forwardRad);
  const upper = plus(times(flat, Math.cos(forwardRad)), [0, 0, front]);
  const towardsCamera = plus(times(flat, -front), [0, 0, Math.cos(forwardRad)]);
  const bend = plus(times(raising, Math.cos(turnRad)), times(towardsCamera, Math.sin(turnRad)));
  const fore = plus(times(upper, Math.cos(elbowRad)), times(bend, Math.sin(elbowRad)));
  const shoulder = placeIn(torso, [
    sign * build.shoulderHalfM,
    build.shoulderHeightM - build.hipHeightM,
    0,
  ]);
  const elbow = plus(shoulder, times(directionIn(torso, upper), build.upperArmM));
  return { shoulder, elbow, wrist: plus(elbow, times(directionIn(torso, fore), build.forearmM)) };
};

/** The knee of a leg that stands: in front of the line from hip to ankle, as far as its two bones ask. */
const kneeBetween = (hip: Vec3, ankle: Vec3, { thighM, shinM }: Build): Vec3 => {
  const apartM = lengthOf(minus(ankle, hip));
  const alongM = (apartM * apartM + thighM * thighM - shinM * shinM) / (2 * apartM);
  const outM = Math.sqrt(Math.max(0, thighM * thighM - alongM * alongM));
  return plus(between(hip, ankle, alongM / apartM), [0, 0, outM]);
};

const standingLeg = (build: Build, hip: Vec3, side: BodySide, pose: BodyPose): Leg => {
  const asideM = build.hipHalfM * STANCE_SHARE + Math.sin(pose.astrideRad) * legM(build);
  const ankle: Vec3 = [sideSign(side) * asideM - pose.stepM, build.ankleHeightM, 0];
  return { hip, knee: kneeBetween(hip, ankle, build), ankle };
};

const legM = ({ hipHeightM, ankleHeightM }: Build): number => hipHeightM - ankleHeightM;

/** The foot against the other leg, a little before it. */
const footInLeg = (build: Build, hip: Vec3, side: BodySide): Leg => {
  const sign = sideSign(side);
  const thigh = unit([sign * Math.sin(KNEE_ASIDE_RAD), -Math.cos(KNEE_ASIDE_RAD), 0.2]);
  const shin = unit([-sign * Math.sin(FOOT_IN_RAD), -Math.cos(FOOT_IN_RAD), 0]);
  const knee = plus(hip, times(thigh, build.thighM));
  return { hip, knee, ankle: plus(knee, times(shin, build.shinM)) };
};

/** Its shin hangs down from the lifted knee. */
const hangingLeg = (build: Build, hip: Vec3, side: BodySide, riseRad: number): Leg => {
  const spread = sideSign(side) * SEATED_SPREAD_RAD;
  const thigh = unit([Math.sin(spread) * Math.sin(riseRad), -Math.cos(riseRad), Math.sin(riseRad)]);
  const knee = plus(hip, times(thigh, build.thighM));
  return { hip, knee, ankle: plus(knee, [0, -build.shinM, 0]) };
};

const blendLeg = (from: Leg, to: Leg, share: number): Leg => ({
  hip: to.hip,
  knee: between(from.knee, to.knee, share),
  ankle: between(from.ankle, to.ankle, share),
});

const legOf = (build: Build, hip: Vec3, side: BodySide, pose: BodyPose): Leg => {
  const isLeft = side === 'left';
  const kneeUp = isLeft ? pose.leftKneeUp : pose.rightKneeUp;
  const footIn = isLeft ? pose.leftFootIn : pose.rightFootIn;
  const standing = standingLeg(build, hip, side, pose);
  const lifted = hangingLeg(build, hip, side, KNEE_UP_RAD * kneeUp);
  const seated = hangingLeg(build, hip, side, Math.PI / 2 + SEATED_KNEE_RAD * kneeUp);
  const upright = blendLeg(standing, lifted, Math.min(1, kneeUp * 2));
  const oneFooted = blendLeg(upright, footInLeg(build, hip, side), footIn);
  return blendLeg(oneFooted, seated, pose.seated);
};

export const skeletonOf = (build: Build, pose: BodyPose): Skeleton => {
  const sinks = pose.crouch * CROUCH_SHARE + 1 - Math.cos(pose.astrideRad);
  const standHeightM = build.hipHeightM - sinks * legM(build);
  const seatHeightM = build.ankleHeightM + build.shinM;
  const hipHeightM = standHeightM + (seatHeightM - standHeightM) * pose.seated;
  const pelvis = standingAt([-pose.stepM, hipHeightM, 0]);
  const torso = leant(bowed(pelvis, pose.bendRad), pose.leanRad);
  const headUpM = build.heightM - build.headM / 2 - build.hipHeightM;
  const hipOf = (side: BodySide): Vec3 => placeIn(pelvis, [sideSign(side) * build.hipHalfM, 0, 0]);
  return {
    torso,
    head: {
      ...bowed(torso, -HEAD_UP_SHARE * pose.bendRad),
      origin: placeIn(torso, [0, headUpM, 0.1 * build.headM]),
    },
    arms: {
      left: armOf(build, torso, 'left', pose.leftArm),
      right: armOf(build, torso, 'right', pose.rightArm),
    },
    legs: {
      left: legOf(build, hipOf('left'), 'left', pose),
      right: legOf(build, hipOf('right'), 'right', pose),
    },
    seatHeightM: pose.seated > 0 ? seatHeightM : undefined,
  };
};
