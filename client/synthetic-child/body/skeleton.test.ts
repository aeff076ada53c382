import { describe, expect, it } from 'vitest';
import { lengthOf, minus, plus, times, unit, type Vec3 } from '../solids/vec3.ts';
import { blendShown } from './blend-shown.ts';
import { BODY_POSES, type BodyPose, seatedIn } from './body-pose.ts';
import { BUILDS, type BuildName } from './build.ts';
import { NAMED_POSES } from './named-poses.ts';
import { skeletonOf } from './skeleton.ts';

const POSES: readonly [string, BodyPose][] = [
  ...Object.entries(BODY_POSES),
  ...Object.entries(NAMED_POSES),
];
const NAMES = Object.keys(BUILDS) as BuildName[];
const seven = BUILDS.seven;
/** Of a grown-up, from the wrist. */
const FINGERS_M = 0.15;

const apart = (a: Vec3, b: Vec3): number => lengthOf(minus(a, b));

/** Seen in a mirror: left and right change places. */
const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z];

describe('a skeleton', () => {
  it.each(NAMES)('keeps the length of its bones in every pose: %s', (name) => {
    const build = BUILDS[name];
    for (const [, pose] of POSES) {
      const { arms, legs } = skeletonOf(build, pose);
      for (const side of ['left', 'right'] as const) {
        expect(apart(arms[side].shoulder, arms[side].elbow)).toBeCloseTo(build.upperArmM);
        expect(apart(arms[side].elbow, arms[side].wrist)).toBeCloseTo(build.forearmM);
        expect(apart(legs[side].hip, legs[side].knee)).toBeCloseTo(build.thighM, 1);
        expect(apart(legs[side].knee, legs[side].ankle)).toBeCloseTo(build.shinM, 1);
      }
    }
  });

  it('puts its joints where the pose says', () => {
    const at = (pose: BodyPose) => skeletonOf(seven, pose);
    const standing = at(BODY_POSES.standing);
    expect(standing.arms.left.wrist[0]).toBeGreaterThan(0);
    expect(standing.arms.right.wrist[0]).toBeLessThan(0);
    const up = at(BODY_POSES['arms-up']);
    expect(up.arms.left.wrist[1]).toBeGreaterThan(up.head.origin[1]);
    expect(up.arms.right.wrist[1]).toBeGreaterThan(up.head.origin[1]);
    const out = at(BODY_POSES['left-arm-out']).arms;
    expect(out.left.wrist[1]).toBeCloseTo(out.left.shoulder[1], 1);
    expect(out.right.wrist).toEqual(standing.arms.right.wrist);
    expect(at(BODY_POSES['left-cross-midline']).arms.left.wrist[0]).toBeLessThan(-0.02);
    expect(at(BODY_POSES['lean-right']).head.origin[0]).toBeLessThan(-0.1);
    expect(at(BODY_POSES['step-right']).torso.origin[0]).toBeLessThan(-0.3);
    expect(at(BODY_POSES.crouch).torso.origin[1]).toBeLessThan(seven.hipHeightM * 0.7);
    const oneLeg = at(BODY_POSES['left-leg-up']).legs;
    expect(oneLeg.left.ankle[1]).toBeGreaterThan(oneLeg.right.ankle[1] + 0.1);
  });

  it.each(NAMES)('has its fingertips on its head where it touches it: %s', (name) => {
    const build = BUILDS[name];
    const { arms, head } = skeletonOf(build, BODY_POSES['right-touch-head']);
    const { elbow, wrist } = arms.right;
    const fingersM = (FINGERS_M * build.shoulderHalfM) / BUILDS.grown.shoulderHalfM;
    const fingertips = plus(wrist, times(unit(minus(wrist, elbow)), fingersM));
    expect(apart(fingertips, head.origin)).toBeLessThan(build.headM / 2);
  });

  it.each([
    ['left-arm-out', 'right-arm-out'],
    ['left-touch-head', 'right-touch-head'],
    ['left-cross-midline', 'right-cross-midline'],
    ['left-leg-up', 'right-leg-up'],
    ['lean-left', 'lean-right'],
    ['step-left', 'step-right'],
  ] as const)('%s is %s in a mirror', (left, right) => {
    const one = skeletonOf(seven, BODY_POSES[left]);
    const other = skeletonOf(seven, BODY_POSES[right]);
    const same = (a: Vec3, b: Vec3) => expect(apart(mirrored(a), b)).toBeLessThan(1e-9);
    same(one.arms.left.wrist, other.arms.right.wrist);
    same(one.arms.right.wrist, other.arms.left.wrist);
    same(one.legs.left.knee, other.legs.right.knee);
    same(one.head.origin, other.head.origin);
  });

  it('sits with level thighs, whatever its legs would do', () => {
    const { legs, seatHeightM } = skeletonOf(seven, seatedIn(BODY_POSES['left-leg-up']));
    expect(legs.left.knee[1]).toBeCloseTo(legs.left.hip[1]);
    expect(legs.right.ankle[1]).toBeCloseTo(seven.ankleHeightM);
    expect(seatHeightM).toBeCloseTo(seven.shinM + seven.ankleHeightM);
  });
});

it('half-way between two poses is each of their numbers half-way', () => {
  const half = blendShown<BodyPose>(BODY_POSES.standing, BODY_POSES['lean-right'], 0.5);
  expect(half.leanRad).toBeCloseTo(0.175);
  expect(half.leftArm).toEqual(BODY_POSES.standing.leftArm);
  expect(blendShown(BODY_POSES.standing, BODY_POSES.crouch, 1)).toEqual(BODY_POSES.crouch);
});
