import type { Axes } from '../../../../controls/axis.ts';
import { POSE_NAMES } from '../../../../controls/pose.ts';
import type { Sign } from '../../../../controls/sign.ts';
import {
  followSign,
  isSameStay,
  isWithinGap,
  missSign,
  NEVER_SHOWN,
  type SignMemory,
} from '../../sign-hysteresis.ts';
import { type BodyMotion, followJoints } from '../joint-spread.ts';
import { armOutValue } from './arm-out.ts';
import { armsUpValue } from './arms-up.ts';
import { readBodyAxes } from './body-axes.ts';
import { BODY_SIDES, type BodyMeasures, measureBody, type SeatBody } from './body-measures.ts';
import { type BodyStart, NO_START, takeStart } from './body-start.ts';
import { crossMidlineValue } from './cross-midline.ts';
import { crouchValue } from './crouch.ts';
import { BODY_SIGN_RULES } from './limits.ts';
import { oneLegValue } from './one-leg.ts';
import { poseValue } from './pose.ts';
import { stillValue } from './still.ts';
import { touchHeadValue } from './touch-head.ts';

/** The body of one seat in one camera frame. */
export type BodyOfFrame = Readonly<{
  /** When the camera took the picture. */
  timeMs: number;
  /** Width over height of the camera picture. */
  frameAspect: number;
  body: SeatBody | null;
}>;

/** Plain data between two frames. */
export type BodySignsState = Readonly<{
  seenMs: number | null;
  start: BodyStart;
  motion: BodyMotion;
  /** One for each of `SHOWN`, in its order. */
  memories: readonly SignMemory[];
  axes: Axes;
}>;

type Seen = Readonly<{
  measures: BodyMeasures;
  motion: BodyMotion;
  start: BodyStart;
  body: SeatBody;
}>;

type Shown = Readonly<{
  name: keyof typeof BODY_SIGN_RULES;
  /** What the sign says of itself beside its name. */
  which: Pick<Sign, 'side' | 'pose'>;
  read: (seen: Seen) => number;
}>;

/** Every sign of a body, once for each side or pose that it has. */
const SHOWN: readonly Shown[] = [
  { name: 'arms-up', which: {}, read: ({ measures }) => armsUpValue(measures) },
  ...BODY_SIDES.flatMap((side): readonly Shown[] => [
    {
      name: 'arm-out',
      which: { side },
      read: ({ measures, start }) => armOutValue(measures, start, side),
    },
    {
      name: 'touch-head',
      which: { side },
      read: ({ measures }) => touchHeadValue(measures, side),
    },
    {
      name: 'cross-midline',
      which: { side },
      read: ({ measures }) => crossMidlineValue(measures, side),
    },
    {
      name: 'one-leg',
      which: { side },
      read: ({ measures, body }) => oneLegValue(measures, side, body.isSeated),
    },
  ]),
  {
    name: 'crouch',
    which: {},
    read: ({ measures, start, body }) => crouchValue(measures, start, body.isSeated),
  },
  { name: 'still', which: {}, read: ({ motion, body }) => stillValue(motion, body) },
  ...POSE_NAMES.map(
    (pose): Shown => ({
      name: 'pose',
      which: { pose },
      read: ({ measures, body }) => poseValue(measures, pose, body.isSeated),
    }),
  ),
];

export const NEW_BODY_SIGNS: BodySignsState = {
  seenMs: null,
  start: NO_START,
  motion: [],
  memories: SHOWN.map(() => NEVER_SHOWN),
  axes: {},
};

/** What a seat's body shows: every sign, on or not, and how far it leans and has stepped aside. */
export function readBodySigns(
  state: BodySignsState,
  { timeMs, frameAspect, body }: BodyOfFrame,
): Readonly<{ state: BodySignsState; signs: readonly Sign[]; axes: Axes }> {
  const measures = body === null ? null : measureBody(body, frameAspect);
  const next =
    body === null || measures === null
      ? missBody(state, timeMs)
      : followBody(state, body, measures, frameAspect, timeMs);
  const isThere = isWithinGap(next.seenMs, timeMs);
  return { state: next, signs: isThere ? signsOf(next) : [], axes: next.axes };
}

function followBody(
  before: BodySignsState,
  body: SeatBody,
  measures: BodyMeasures,
  frameAspect: number,
  timeMs: number,
): BodySignsState {
  const earlier = isSameStay(before.seenMs, timeMs) ? before.motion : [];
  const motion = followJoints(earlier, body.landmarks, frameAspect, timeMs);
  const start = takeStart(before.start, measures, timeMs);
  const seen: Seen = { measures, motion, start, body };
  return {
    seenMs: timeMs,
    start,
    motion,
    memories: SHOWN.map(({ name, read }, place) =>
      followSign(before.memories[place] ?? NEVER_SHOWN, read(seen), BODY_SIGN_RULES[name], timeMs),
    ),
    axes: readBodyAxes(measures, start, body.isSeated),
  };
}

/** What is shown outlives a short gap; no motion is joined across any. Where the child stood at the start stays. */
function missBody(before: BodySignsState, timeMs: number): BodySignsState {
  return {
    ...before,
    motion: [],
    memories: before.memories.map((memory) => missSign(memory, timeMs)),
    axes: isWithinGap(before.seenMs, timeMs) ? before.axes : {},
  };
}

function signsOf({ memories }: BodySignsState): readonly Sign[] {
  return SHOWN.map(({ name, which }, place) => {
    const { value, isOn } = memories[place] ?? NEVER_SHOWN;
    return { name, value, isOn, ...which };
  });
}
