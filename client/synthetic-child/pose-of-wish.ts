import type { Axes } from '../src/controls/axis.ts';
import type { SenseName } from '../src/controls/sense.ts';
import type { Sign, SignName } from '../src/controls/sign.ts';
import { blendShown } from './body/blend-shown.ts';
import { BODY_POSES, type BodyPose } from './body/body-pose.ts';
import { NAMED_POSES } from './body/named-poses.ts';
import type { SeatShown } from './demo-seats.ts';
import { CALM, type FaceShape } from './face/face-shape.ts';
import { handsOfWish } from './hands-of-wish.ts';

/** What a bot wants to show at one moment, in the words of a game. */
export type Wish = {
  readonly sense: SenseName;
  readonly signs: readonly Sign[];
  readonly axes: Axes;
};

/** How much of a sign is to be shown. */
const shareOf = ({ isOn, value }: Sign): number => (isOn ? 1 : value);

type Part = Partial<BodyPose>;

const { standing } = BODY_POSES;
const armsOf = ({ leftArm, rightArm }: BodyPose): Part => ({ leftArm, rightArm });
const left = ({ leftArm }: BodyPose): Part => ({ leftArm });
const right = ({ rightArm }: BodyPose): Part => ({ rightArm });

/** The part of a body that shows a sign, by the child's own side. */
const BODY_PARTS: Readonly<Partial<Record<SignName, Readonly<Record<'left' | 'right', Part>>>>> = {
  'arms-up': { left: armsOf(BODY_POSES['arms-up']), right: armsOf(BODY_POSES['arms-up']) },
  'arm-out': {
    left: left(BODY_POSES['left-arm-out']),
    right: right(BODY_POSES['right-arm-out']),
  },
  'touch-head': {
    left: left(BODY_POSES['left-touch-head']),
    right: right(BODY_POSES['right-touch-head']),
  },
  'cross-midline': {
    left: left(BODY_POSES['left-cross-midline']),
    right: right(BODY_POSES['right-cross-midline']),
  },
  crouch: { left: BODY_POSES.crouch, right: BODY_POSES.crouch },
  'one-leg': { left: BODY_POSES['left-leg-up'], right: BODY_POSES['right-leg-up'] },
};

/** Those that say something of the whole body, whose arms others may then move. */
const WHOLE: readonly SignName[] = ['pose', 'crouch', 'one-leg'];
const wholeFirst = (a: Sign, b: Sign): number =>
  Number(WHOLE.includes(b.name)) - Number(WHOLE.includes(a.name));

const partOf = ({ name, side, pose }: Sign): Part => {
  if (name === 'pose') return pose === undefined ? {} : NAMED_POSES[pose];
  return BODY_PARTS[name]?.[side ?? 'right'] ?? {};
};

const bodyOfWish = ({ signs, axes }: Wish): BodyPose => {
  let shown: BodyPose = standing;
  for (const sign of signs.toSorted(wholeFirst)) {
    shown = blendShown(shown, { ...shown, ...partOf(sign) }, shareOf(sign));
  }
  const { lean, step } = axes;
  return {
    ...shown,
    leanRad: lean === undefined ? shown.leanRad : BODY_POSES['lean-right'].leanRad * lean,
    stepM: step === undefined ? shown.stepM : BODY_POSES['step-right'].stepM * step,
  };
};

const FACE_PARTS: Readonly<Partial<Record<SignName, keyof FaceShape>>> = {
  'mouth-open': 'mouthOpen',
  'smile-shape': 'smile',
  'brows-up': 'browsUp',
  'cheeks-out': 'cheeksOut',
  'lips-round': 'lipsRound',
  'eyes-closed': 'eyesClosed',
};

const faceOfWish = ({ signs, axes }: Wish): FaceShape => {
  const parts = signs.flatMap((sign) => {
    const part = FACE_PARTS[sign.name];
    return part === undefined ? [] : [[part, shareOf(sign)] as const];
  });
  const shown: FaceShape = { ...CALM, ...Object.fromEntries(parts) };
  return {
    ...shown,
    mouthOpen: axes['mouth-open'] ?? shown.mouthOpen,
    headTurn: axes['head-turn'] ?? 0,
    headTilt: axes['head-tilt'] ?? 0,
  };
};

/** The table from signs and axes to what the camera is shown; hands that wave or strike move with the time. */
export const poseOfWish = (wish: Wish, timeMs: number): SeatShown => {
  if (wish.sense === 'body') return { body: bodyOfWish(wish) };
  if (wish.sense === 'face') return { face: faceOfWish(wish) };
  return { hands: handsOfWish(wish.signs, timeMs) };
};
