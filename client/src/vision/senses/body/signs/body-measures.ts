import { BODY_LANDMARK, BODY_LANDMARK_COUNT, type BodyPoint } from '../landmarks.ts';
import { SEEN_VISIBILITY } from '../limits.ts';
import { LEAST_SHOULDER_WIDTH, LEAST_TORSO_WIDTHS } from './limits.ts';

export type BodyPart = keyof typeof BODY_LANDMARK;
export type BodySide = 'left' | 'right';
export const BODY_SIDES: readonly BodySide[] = ['left', 'right'];

/** In shoulder widths: to the child's right, and up. */
export type BodyPlace = Readonly<{ right: number; up: number }>;

/** What a body's signs are told by. A part that is not seen is absent. */
export type BodyMeasures = Readonly<{
  /** From the middle of the shoulders, along the torso. */
  upper: Readonly<Partial<Record<BodyPart, BodyPlace>>>;
  /** From the middle of the hips, upright as the picture is: a pelvis tilts with every leg that is lifted. */
  lower: Readonly<Partial<Record<BodyPart, BodyPlace>>>;
  /** Their middles in the picture, in frame heights. */
  shoulders: BodyPlace;
  hips: BodyPlace | null;
  shoulderWidth: number;
}>;

/** A body of one frame, as it is tracked. */
export type SeatBody = Readonly<{
  /** 33, in the order of `BODY_LANDMARK`. */
  landmarks: readonly BodyPoint[];
  /** In frame heights. */
  shoulderWidth: number;
  isSeated: boolean;
  /** How far a point of a child who stands still is from its mean over half a second, in frame heights. */
  jitterFloor: number;
}>;

const PARTS = Object.keys(BODY_LANDMARK) as readonly BodyPart[];

/** Null where the shoulders are not seen: nothing can be told without them. */
export function measureBody(
  { landmarks, shoulderWidth }: SeatBody,
  frameAspect: number,
): BodyMeasures | null {
  if (landmarks.length < BODY_LANDMARK_COUNT || !(shoulderWidth >= LEAST_SHOULDER_WIDTH)) {
    return null;
  }
  const seen = new Map<BodyPart, BodyPlace>();
  for (const part of PARTS) {
    const point = landmarks[BODY_LANDMARK[part]];
    if (point === undefined || !(point.visibility >= SEEN_VISIBILITY)) continue;
    seen.set(part, {
      right: (point.xNorm * frameAspect) / shoulderWidth,
      up: -point.yNorm / shoulderWidth,
    });
  }
  const shoulders = middleOf(seen.get('leftShoulder'), seen.get('rightShoulder'));
  if (shoulders === null) return null;
  const hips = middleOf(seen.get('leftHip'), seen.get('rightHip'));
  const acrossShoulders = wayBetween(seen.get('leftShoulder'), seen.get('rightShoulder'));
  const torso = hips === null ? null : wayBetween(hips, shoulders);
  const upperUp = torso !== null && lengthOf(torso) >= LEAST_TORSO_WIDTHS ? torso : null;
  return {
    upper: placesFrom(seen, shoulders, upperUp ?? quarterTurn(acrossShoulders)),
    lower: hips === null ? {} : placesFrom(seen, hips, UPRIGHT),
    shoulders: inHeights(shoulders, shoulderWidth),
    hips: hips === null ? null : inHeights(hips, shoulderWidth),
    shoulderWidth,
  };
}

const inHeights = ({ right, up }: BodyPlace, shoulderWidth: number): BodyPlace => ({
  right: right * shoulderWidth,
  up: up * shoulderWidth,
});

/** How far the lower foot is below the hips, in shoulder widths; null where no feet are seen. */
export function legsOf({ lower }: BodyMeasures): number | null {
  const { leftAnkle, rightAnkle } = lower;
  return leftAnkle === undefined || rightAnkle === undefined
    ? null
    : -Math.min(leftAnkle.up, rightAnkle.up);
}

/** The hand of a side: its fingertips where they are seen, else its wrist. */
export function handOf({ upper }: BodyMeasures, side: BodySide): BodyPlace | null {
  return upper[`${side}Index`] ?? upper[`${side}Wrist`] ?? null;
}

/** The middle of the head; the nose where an ear is hidden. */
export function headOf({ upper }: BodyMeasures): BodyPlace | null {
  return middleOf(upper.leftEar, upper.rightEar) ?? upper.nose ?? null;
}

/** How far out to its own side a place is: the child's right is at positive `right`. */
export const outwards = (side: BodySide, right: number): number =>
  side === 'right' ? right : -right;

/** From one place to another; null where one of them is not seen. */
export function wayBetween(
  from: BodyPlace | undefined | null,
  to: BodyPlace | undefined | null,
): BodyPlace | null {
  return from == null || to == null ? null : { right: to.right - from.right, up: to.up - from.up };
}

const lengthOf = ({ right, up }: BodyPlace): number => Math.hypot(right, up);

function middleOf(a: BodyPlace | undefined, b: BodyPlace | undefined): BodyPlace | null {
  return a === undefined || b === undefined
    ? null
    : { right: (a.right + b.right) / 2, up: (a.up + b.up) / 2 };
}

const UPRIGHT: BodyPlace = { right: 0, up: 1 };

/** What is up, to somebody whose right is `across`. */
const quarterTurn = (across: BodyPlace | null): BodyPlace =>
  across === null ? UPRIGHT : { right: -across.up, up: across.right };

function placesFrom(
  seen: ReadonlyMap<BodyPart, BodyPlace>,
  origin: BodyPlace,
  upwards: BodyPlace,
): Partial<Record<BodyPart, BodyPlace>> {
  const length = lengthOf(upwards);
  const [sin, cos] = length > 0 ? [upwards.right / length, upwards.up / length] : [0, 1];
  return Object.fromEntries(
    [...seen].map(([part, place]) => {
      const [right, up] = [place.right - origin.right, place.up - origin.up];
      return [part, { right: right * cos - up * sin, up: right * sin + up * cos }];
    }),
  );
}
