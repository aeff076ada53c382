import type { Axes } from '../../../../controls/axis.ts';
import type { Sign } from '../../../../controls/sign.ts';
import type { ViewPoint } from '../../../view-space.ts';
import {
  followSign,
  isSameStay,
  isWithinGap,
  missSign,
  NEVER_SHOWN,
  type SignMemory,
} from '../../sign-hysteresis.ts';
import { browsUpValue } from './brows-up.ts';
import { cheeksOutValue } from './cheeks-out.ts';
import { eyesClosedValue } from './eyes-closed.ts';
import { readFaceAxes } from './face-axes.ts';
import { type FaceMeasures, measureFace } from './face-measures.ts';
import { FACE_LIMITS, FACE_SIGN_RULES } from './limits.ts';
import { lipsRoundValue } from './lips-round.ts';
import { mouthOpenValue } from './mouth-open.ts';
import { mouthSeen } from './mouth-seen.ts';
import { followNeutral, missNeutral, type NeutralFace, NO_NEUTRAL } from './neutral-face.ts';
import { smileShapeValue } from './smile-shape.ts';

/** The face of one seat in one camera frame. */
export type FaceOfFrame = Readonly<{
  /** When the camera took the picture. */
  timeMs: number;
  /** Width over height of the camera picture. */
  frameAspect: number;
  /** 468, in the order of the face mesh. */
  face: Readonly<{ landmarks: readonly ViewPoint[] }> | null;
}>;

type FaceSign = keyof typeof FACE_SIGN_RULES;
const FACE_SIGN_NAMES = Object.keys(FACE_SIGN_RULES) as readonly FaceSign[];
type Memories = Readonly<Record<FaceSign, SignMemory>>;

/** Plain data between two frames. */
export type FaceSignsState = Readonly<{
  seenMs: number | null;
  neutral: NeutralFace;
  memories: Memories;
  axes: Axes;
}>;

const eachSign = (memoryOf: (name: FaceSign) => SignMemory): Memories =>
  Object.fromEntries(FACE_SIGN_NAMES.map((name) => [name, memoryOf(name)])) as Memories;

export const NEW_FACE_SIGNS: FaceSignsState = {
  seenMs: null,
  neutral: NO_NEUTRAL,
  memories: eachSign(() => NEVER_SHOWN),
  axes: {},
};

const VALUES: Readonly<Record<FaceSign, (face: FaceMeasures, neutral: FaceMeasures) => number>> = {
  'mouth-open': mouthOpenValue,
  'smile-shape': smileShapeValue,
  'brows-up': browsUpValue,
  'cheeks-out': cheeksOutValue,
  'lips-round': lipsRoundValue,
  'eyes-closed': eyesClosedValue,
};

const OF_THE_MOUTH: ReadonlySet<FaceSign> = new Set([
  'mouth-open',
  'smile-shape',
  'cheeks-out',
  'lips-round',
]);

function shareShown(name: FaceSign, face: FaceMeasures, neutral: FaceMeasures): number {
  const value = VALUES[name](face, neutral);
  return OF_THE_MOUTH.has(name) ? Math.min(value, mouthSeen(face, neutral)) : value;
}

/**
 * What a seat's face shows, against the child's own neutral face. No sign is shown before that is taken. Standing and
 * seated are the same to a face.
 */
export function readFaceSigns(
  state: FaceSignsState,
  { timeMs, frameAspect, face }: FaceOfFrame,
): Readonly<{ state: FaceSignsState; signs: readonly Sign[]; axes: Axes }> {
  const nose = state.neutral.measures?.nose ?? null;
  const measures = face === null ? null : measureFace(face.landmarks, frameAspect, nose);
  const next = measures === null ? missFace(state, timeMs) : followFace(state, measures, timeMs);
  const isThere = isWithinGap(next.seenMs, timeMs);
  return { state: next, signs: isThere ? signsOf(next) : [], axes: next.axes };
}

function followFace(before: FaceSignsState, face: FaceMeasures, timeMs: number): FaceSignsState {
  const isSame = isSameStay(before.seenMs, timeMs);
  const known = isSame ? before.neutral : missNeutral(before.neutral);
  const neutral = followNeutral(known, face, timeMs);
  const { measures } = neutral;
  const isReadable = measures !== null && Math.abs(face.turn) <= FACE_LIMITS.readableTurn;
  return {
    seenMs: timeMs,
    neutral,
    memories: eachSign((name) => {
      const value = isReadable ? shareShown(name, face, measures) : 0;
      return followSign(before.memories[name], value, FACE_SIGN_RULES[name], timeMs);
    }),
    axes: readFaceAxes(face, measures),
  };
}

/**
 * What is shown outlives a short gap, and so does the calm second: some cameras lose every fourth frame. The child's own
 * neutral face stays known.
 */
function missFace(before: FaceSignsState, timeMs: number): FaceSignsState {
  const isShort = isWithinGap(before.seenMs, timeMs);
  return {
    ...before,
    neutral: isShort ? before.neutral : missNeutral(before.neutral),
    memories: eachSign((name) => missSign(before.memories[name], timeMs)),
    axes: isShort ? before.axes : {},
  };
}

function signsOf({ memories }: FaceSignsState): readonly Sign[] {
  return FACE_SIGN_NAMES.map((name) => {
    const { value, isOn } = memories[name];
    return { name, value, isOn };
  });
}
