import type { BodySide } from '../body-measures.ts';
import { type Arm, type DrawnBody, type Leg, SEATED_LEG, STRAIGHT_LEG } from './body-model.ts';

/** What a child does, and the signs that it shows by it: names with the side or the pose they have. */
export type Doing = Readonly<{
  name: string;
  parts: Partial<DrawnBody>;
  shows: readonly string[];
  /** Shown as well by some, and no fault: an arm that goes up passes by. */
  mayShow: readonly string[];
}>;

const HANGING: Arm = { upperDeg: 10, foreDeg: 5 };
const UP: Arm = { upperDeg: 168, foreDeg: 174 };
const OUT: Arm = { upperDeg: 88, foreDeg: 92 };

const both = <T>(one: T): Readonly<Record<BodySide, T>> => ({ left: one, right: one });
const only = <T>(side: BodySide, one: T, other: T): Readonly<Record<BodySide, T>> =>
  side === 'left' ? { left: one, right: other } : { left: other, right: one };

function doing(
  name: string,
  parts: Partial<DrawnBody>,
  shows: readonly string[] = [],
  mayShow: readonly string[] = [],
): Doing {
  return { name, parts, shows, mayShow };
}

const SIDES = ['left', 'right'] as const;

/** What the arms do, standing or seated. */
const WITH_ARMS: readonly Doing[] = [
  doing('arms hang', {}),
  doing('arms up', { arms: both(UP) }, ['arms-up'], ['pose tree']),
  doing(
    'arms up and bent',
    { arms: both<Arm>({ upperDeg: 140, foreDeg: 170 }) },
    ['arms-up'],
    ['pose star', 'pose tree', 'pose cactus'],
  ),
  doing('arms out', { arms: both(OUT) }, ['arm-out left', 'arm-out right', 'pose wings']),
  doing('hands on the hips', { arms: both<Arm>({ upperDeg: 45, foreDeg: -50 }) }, [], ['pose pot']),
  doing('hands in the lap', {
    arms: both<Arm>({ from: 'shoulder', out: -0.1, up: -0.62, forward: 0.4 }),
  }),
  doing(
    'cactus',
    { arms: both<Arm>({ upperDeg: 90, foreDeg: 178 }) },
    ['pose cactus'],
    ['arms-up'],
  ),
  doing('leans to the left', { leanDeg: -25 }),
  doing('leans to the right', { leanDeg: 25 }),
  doing('leans, arms up', { leanDeg: 20, arms: both(UP) }, ['arms-up'], ['pose tree']),
  ...SIDES.map((side) =>
    doing(
      `pot, its ${side} arm up`,
      {
        arms: only<Arm>(side, { upperDeg: 112, foreDeg: 158 }, { upperDeg: 45, foreDeg: -48 }),
      },
      ['pose pot'],
    ),
  ),
  ...SIDES.flatMap((side) => [
    doing(
      `${side} arm out`,
      { arms: only(side, OUT, HANGING) },
      [`arm-out ${side}`],
      ['pose wings'],
    ),
    doing(`${side} arm up`, { arms: only(side, UP, HANGING) }),
    doing(
      `${side} hand on the ear`,
      { arms: only<Arm>(side, { from: 'head', out: 1.1, up: 0.1, forward: 0.3 }, HANGING) },
      [`touch-head ${side}`],
    ),
    doing(
      `${side} hand on the hair`,
      { arms: only<Arm>(side, { from: 'head', out: 0.35, up: 1.3, forward: 0.3 }, HANGING) },
      [`touch-head ${side}`],
    ),
    doing(
      `${side} hand on the other shoulder`,
      { arms: only<Arm>(side, { from: 'shoulder', out: -0.6, up: -0.1, forward: 0.25 }, HANGING) },
      [`cross-midline ${side}`],
    ),
    doing(
      `${side} hand across at the belly`,
      { arms: only<Arm>(side, { from: 'shoulder', out: -0.62, up: -0.5, forward: 0.25 }, HANGING) },
      [`cross-midline ${side}`],
    ),
  ]),
  doing(
    'both hands on the head',
    { arms: both<Arm>({ from: 'head', out: 0.6, up: 1.2, forward: 0.2 }) },
    ['touch-head left', 'touch-head right'],
    ['pose tree', 'pose cactus'],
  ),
];

const CROUCHED: Leg = { thighDeg: 25, shinDeg: -15, thighForwardDeg: 70, shinForwardDeg: -55 };
const KNEE_UP: Leg = { thighDeg: 5, shinDeg: 0, thighForwardDeg: 70, shinForwardDeg: -10 };
const FOOT_BEHIND: Leg = { thighDeg: 5, shinDeg: 0, thighForwardDeg: 0, shinForwardDeg: -75 };
const BESIDE_THE_KNEE: Leg = {
  thighDeg: 45,
  shinDeg: -50,
  thighForwardDeg: 10,
  shinForwardDeg: -5,
};
const ASTRIDE: Leg = { thighDeg: 22, shinDeg: 20, thighForwardDeg: 0, shinForwardDeg: 0 };

const STANDING: readonly Doing[] = [
  doing('crouches', { legs: both(CROUCHED) }, ['crouch']),
  doing('stands astride', { legs: both(ASTRIDE) }),
  doing(
    'star',
    { arms: both<Arm>({ upperDeg: 123, foreDeg: 124 }), legs: both(ASTRIDE) },
    ['pose star'],
    ['arms-up'],
  ),
  ...SIDES.flatMap((side) => [
    doing(`${side} knee up`, { legs: only(side, KNEE_UP, STRAIGHT_LEG) }, [`one-leg ${side}`]),
    doing(`${side} foot behind`, { legs: only(side, FOOT_BEHIND, STRAIGHT_LEG) }, [
      `one-leg ${side}`,
    ]),
    doing(
      `${side} leg of a tree`,
      {
        legs: only(side, BESIDE_THE_KNEE, STRAIGHT_LEG),
        arms: both<Arm>({ upperDeg: 161, foreDeg: -171 }),
      },
      [`one-leg ${side}`, 'arms-up', 'pose tree'],
    ),
  ]),
];

const SEATED_KNEE_UP: Leg = { ...SEATED_LEG, thighForwardDeg: 112 };

const SEATED: readonly Doing[] = [
  doing('bends down', { bendDeg: 62 }, ['crouch']),
  ...SIDES.map((side) =>
    doing(`${side} knee up`, { legs: only(side, SEATED_KNEE_UP, SEATED_LEG) }, [`one-leg ${side}`]),
  ),
];

const seated = ({ parts, ...rest }: Doing): Doing => ({
  ...rest,
  parts: { legs: both(SEATED_LEG), ...parts, isSeated: true },
});

export const STANDING_DOINGS: readonly Doing[] = [...WITH_ARMS, ...STANDING];
export const SEATED_DOINGS: readonly Doing[] = [...WITH_ARMS, ...SEATED].map(seated);
