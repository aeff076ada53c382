import { placeIn } from '../solids/frame3.ts';
import { type Colour, capsule, colourOf, type Solid } from '../solids/solid.ts';
import { between, minus, plus, times, unit, type Vec3 } from '../solids/vec3.ts';
import type { Build } from './build.ts';
import type { Look } from './clothes.ts';
import type { BodySide, Skeleton } from './skeleton.ts';

/** Measures of a grown-up's limbs; a child's are thinner as its shoulders are narrower. */
const GROWN_SHOULDER_HALF_M = 0.18;
const SLEEVE_SHARE = 0.55;
const WOOD = colourOf('#8a6b4e');

const SIDES: readonly BodySide[] = ['left', 'right'];

const handSolids = (elbow: Vec3, wrist: Vec3, side: BodySide, m: number, skin: Colour): Solid[] => {
  const along = unit(minus(wrist, elbow));
  // The palm faces the body: thumb to the front, the back of the hand outwards.
  const across: Vec3 = [side === 'left' ? -along[1] : along[1], Math.abs(along[0]), 0];
  const palm = plus(wrist, times(along, 0.07 * m));
  const fingers = plus(wrist, times(along, 0.15 * m));
  const inwards = times(across, -0.035 * m);
  const thumb = plus(plus(wrist, times(along, 0.08 * m)), times(inwards, 1.6));
  return [
    capsule(wrist, palm, 0.034 * m, skin),
    capsule(plus(palm, times(inwards, 0.5)), plus(fingers, times(inwards, 0.5)), 0.017 * m, skin),
    capsule(plus(palm, times(inwards, -0.5)), plus(fingers, times(inwards, -0.5)), 0.017 * m, skin),
    capsule(between(wrist, palm, 0.3), thumb, 0.013 * m, skin),
  ];
};

const armSolids = (skeleton: Skeleton, side: BodySide, m: number, look: Look): Solid[] => {
  const { shoulder, elbow, wrist } = skeleton.arms[side];
  const sleeveEnd = between(shoulder, elbow, SLEEVE_SHARE);
  const sleeve = look.hasLongSleeves
    ? [
        capsule(shoulder, elbow, 0.052 * m, look.shirt),
        capsule(elbow, between(elbow, wrist, 0.9), 0.042 * m, look.shirt),
      ]
    : [capsule(shoulder, sleeveEnd, 0.056 * m, look.shirt)];
  return [
    ...sleeve,
    capsule(shoulder, elbow, 0.045 * m, look.skin),
    capsule(elbow, between(elbow, wrist, 0.5), 0.039 * m, look.skin),
    capsule(between(elbow, wrist, 0.4), wrist, 0.031 * m, look.skin),
    ...handSolids(elbow, wrist, side, m, look.skin),
  ];
};

const legSolids = (skeleton: Skeleton, side: BodySide, m: number, look: Look): Solid[] => {
  const { hip, knee, ankle } = skeleton.legs[side];
  const toe = plus(ankle, [side === 'left' ? 0.02 * m : -0.02 * m, -0.045 * m, 0.13 * m]);
  return [
    capsule(hip, between(hip, knee, 0.5), 0.085 * m, look.trousers),
    capsule(between(hip, knee, 0.3), knee, 0.066 * m, look.trousers),
    capsule(knee, between(knee, ankle, 0.5), 0.059 * m, look.trousers),
    capsule(between(knee, ankle, 0.4), ankle, 0.047 * m, look.trousers),
    capsule(plus(ankle, [0, -0.035 * m, 0]), toe, 0.04 * m, look.shoes),
  ];
};

const trunkSolids = ({ torso }: Skeleton, build: Build, m: number, look: Look): Solid[] => {
  const upM = build.shoulderHeightM - build.hipHeightM;
  const half = build.shoulderHalfM;
  const at = (x: number, y: number, z = 0): Vec3 => placeIn(torso, [x, y, z]);
  const neckTop = build.heightM - build.headM * 0.7 - build.hipHeightM;
  const across = (yM: number, halfM: number, radiusM: number, colour: Colour): Solid =>
    capsule(at(-halfM, yM), at(halfM, yM), radiusM, colour);
  return [
    across(0, build.hipHalfM * 0.75, 0.1 * m, look.trousers),
    across(upM * 0.15, half * 0.36, 0.106 * m, look.shirt),
    across(upM - 0.02 * m, half * 0.9, 0.062 * m, look.shirt),
    {
      kind: 'ellipsoid',
      centre: at(0, upM * 0.72),
      axes: [
        minus(at(half * 0.98, 0), at(0, 0)),
        minus(at(0, upM * 0.36), at(0, 0)),
        [0, 0, 0.125 * m],
      ],
      colour: look.shirt,
    },
    {
      kind: 'ellipsoid',
      centre: at(0, upM * 0.36),
      axes: [
        minus(at(half * 0.82, 0), at(0, 0)),
        minus(at(0, upM * 0.56), at(0, 0)),
        [0, 0, 0.122 * m],
      ],
      colour: look.shirt,
    },
    capsule(at(0, upM - 0.02 * m, 0), at(0, neckTop, 0), 0.05 * m, look.skin),
  ];
};

/** A stool whose legs show beside the shins. */
const chairSolids = ({ torso, seatHeightM }: Skeleton, m: number): Solid[] => {
  if (seatHeightM === undefined) return [];
  const [x] = torso.origin;
  const seatM = seatHeightM - 0.11 * m;
  const corner = (side: number, z: number, y: number): Vec3 => [x + side * 0.22 * m, y, z * m];
  return [-1, 1].flatMap((side) => [
    capsule(corner(side, -0.1, seatM), corner(side, 0.12, seatM), 0.025 * m, WOOD),
    capsule(corner(side, -0.1, seatM), corner(side, -0.12, 0.03), 0.02 * m, WOOD),
    capsule(corner(-side, 0, seatM), corner(side, 0, seatM), 0.03 * m, WOOD),
  ]);
};

/** All of a person but the head. */
export const bodySolids = (build: Build, skeleton: Skeleton, look: Look): readonly Solid[] => {
  const m = build.shoulderHalfM / GROWN_SHOULDER_HALF_M;
  return [
    ...trunkSolids(skeleton, build, m, look),
    ...SIDES.flatMap((side) => armSolids(skeleton, side, m, look)),
    ...SIDES.flatMap((side) => legSolids(skeleton, side, m, look)),
    ...chairSolids(skeleton, m),
  ];
};
