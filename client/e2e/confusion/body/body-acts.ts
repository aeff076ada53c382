import { BODY_POSES, type BodyPose, seatedIn } from '../../../synthetic-child/body/body-pose.ts';
import { NAMED_POSES } from '../../../synthetic-child/body/named-poses.ts';
import type { ChildScene } from '../../../synthetic-child/child-scene.ts';
import { bodyCamera, CHILD_SHOWN } from '../../../synthetic-child/child-shown.ts';
import type { Act } from '../acts.ts';
import type { ChildCase } from '../children.ts';

export type Doing = Readonly<{
  name: string;
  pose: BodyPose;
  shows?: readonly string[];
  mayShow?: readonly string[];
  passes?: readonly string[];
  holdMs?: number;
  /** How much it sways, 0 not at all, and how far its arms swing. */
  sway?: number;
  swingRad?: number;
}>;

const MOVE_MS = 330;
const HOLD_MS = 760;
const SIDES = ['left', 'right'] as const;
const { standing } = BODY_POSES;

const LEVEL_ARMS = ['arm-out left', 'arm-out right', 'pose wings', 'pose cactus', 'pose star'];

/** What arms do, standing and seated alike. */
const WITH_ARMS: readonly Doing[] = [
  { name: 'arms up', pose: BODY_POSES['arms-up'], shows: ['arms-up'], passes: LEVEL_ARMS },
  ...SIDES.flatMap((side): readonly Doing[] => [
    {
      name: `${side} arm out`,
      pose: BODY_POSES[`${side}-arm-out`],
      shows: [`arm-out ${side}`],
    },
    {
      name: `${side} hand on head`,
      pose: BODY_POSES[`${side}-touch-head`],
      shows: [`touch-head ${side}`],
      passes: [`arm-out ${side}`],
    },
    {
      name: `${side} hand across`,
      pose: BODY_POSES[`${side}-cross-midline`],
      shows: [`cross-midline ${side}`],
    },
    {
      name: `${side} lean`,
      pose: BODY_POSES[`lean-${side}`],
      shows: [`lean ${side}`],
    },
  ]),
  {
    name: 'wings',
    pose: NAMED_POSES.wings,
    shows: ['pose wings', 'arm-out left', 'arm-out right'],
  },
  {
    name: 'cactus',
    pose: NAMED_POSES.cactus,
    shows: ['pose cactus'],
    mayShow: ['arms-up'],
    passes: LEVEL_ARMS,
  },
  { name: 'pot', pose: NAMED_POSES.pot, shows: ['pose pot'], passes: LEVEL_ARMS },
];

const STANDING: readonly Doing[] = [
  {
    name: 'star',
    pose: NAMED_POSES.star,
    shows: ['pose star'],
    mayShow: ['arms-up'],
    passes: LEVEL_ARMS,
  },
  {
    name: 'tree',
    pose: NAMED_POSES.tree,
    shows: ['pose tree', 'arms-up', 'one-leg left'],
    passes: LEVEL_ARMS,
  },
  { name: 'crouch', pose: BODY_POSES.crouch, shows: ['crouch'] },
  ...SIDES.flatMap((side): readonly Doing[] => [
    { name: `${side} leg up`, pose: BODY_POSES[`${side}-leg-up`], shows: [`one-leg ${side}`] },
    { name: `${side} step`, pose: BODY_POSES[`step-${side}`], shows: [`step ${side}`] },
  ]),
];

const chair = seatedIn(standing);
const SEATED: readonly Doing[] = [
  { name: 'bends down', pose: { ...chair, bendRad: 1.15 }, shows: ['crouch'] },
  { name: 'left knee up', pose: { ...chair, leftKneeUp: 1 }, shows: ['one-leg left'] },
  { name: 'right knee up', pose: { ...chair, rightKneeUp: 1 }, shows: ['one-leg right'] },
];

/** Seated the torso's lean is its step as well, and of a pose the arms alone are asked. */
const onTheChair = (doing: Doing): Doing => ({
  ...doing,
  pose: seatedIn(doing.pose),
  mayShow: [
    ...(doing.mayShow ?? []),
    ...(doing.shows ?? []).map((sign) => sign.replace('lean', 'step')),
    ...(doing.name === 'arms up' ? ['pose tree'] : []),
  ],
});

/** First it stands or sits as at the start of play; at the end it moves its arms, and is still. */
const around = (rest: BodyPose, startMs: number, doings: readonly Doing[]): readonly Doing[] => [
  { name: 'rests', pose: rest, mayShow: ['still'], holdMs: startMs, sway: 0.3 },
  ...doings,
  { name: 'rests', pose: rest, mayShow: ['still'] },
  { name: 'swings its arms', pose: rest, holdMs: 1600, sway: 3, swingRad: 0.35 },
  { name: 'rests', pose: rest, mayShow: ['still'], holdMs: 660, sway: 0 },
  { name: 'stands still', pose: rest, shows: ['still'], holdMs: 1200, sway: 0 },
];

/** A seat is known as one by then. */
const SEATED_AFTER_MS = 3700;

export const STANDING_DOINGS = around(standing, 800, [...WITH_ARMS, ...STANDING]);
export const SEATED_DOINGS = around(chair, SEATED_AFTER_MS, [
  ...WITH_ARMS.map(onTheChair),
  ...SEATED,
]);

const SWINGS_ABOUT_RAD = 0.6;

/** Nobody stands like a statue: slow sway of the torso and the head, and arms that swing beside the body. */
function moved(pose: BodyPose, heldMs: number, sway: number, swingRad: number): BodyPose {
  const swaying = {
    ...pose,
    leanRad: pose.leanRad + sway * 0.02 * Math.sin(heldMs / 420),
    stepM: pose.stepM + sway * 0.008 * Math.sin(heldMs / 610),
  };
  if (swingRad === 0) return swaying;
  const swing = swingRad * Math.sin(heldMs / 110);
  return {
    ...swaying,
    leftArm: { ...pose.leftArm, outRad: SWINGS_ABOUT_RAD + swing },
    rightArm: { ...pose.rightArm, outRad: SWINGS_ABOUT_RAD - swing },
  };
}

export function actsOf(doings: readonly Doing[], child: ChildCase): readonly Act[] {
  const { build, look, far, lightShare, backdrop } = child;
  const camera = bodyCamera(build, far);
  return doings.map(
    ({ name, pose, sway = 1, swingRad = 0, ...doing }): Act => ({
      name,
      moveMs: MOVE_MS,
      holdMs: doing.holdMs ?? HOLD_MS,
      shows: doing.shows ?? [],
      // A child that holds a shape may be quite still in it.
      mayShow: [...(doing.mayShow ?? []), ...(swingRad === 0 ? ['still'] : [])],
      passes: doing.passes ?? [],
      sceneAt: (heldMs): ChildScene => ({
        children: [{ ...CHILD_SHOWN, build, look, pose: moved(pose, heldMs, sway, swingRad) }],
        camera,
        backdrop,
        lightShare,
        blurPx: 0,
      }),
    }),
  );
}
