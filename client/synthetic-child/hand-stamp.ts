import { STAMP_SQUARE_PX, type StampPixels } from './frame-stamp.ts';
import type { FramePoint, HandInFrame, HandMoment, HandSide } from './hand-path.ts';
import { HAND_POSES, type HandPose } from './hand-pose.ts';

// A frame can say which hands it shows: a row of black and white squares above the one with its number.

/** A hand as a frame says it shows it. */
export type StampedHand = FramePoint & { readonly side: HandSide; readonly pose: HandPose };

/** Rows from the lower edge: the number's is the first. */
export const HAND_STAMP_ROW = 2;
const SIDES: readonly HandSide[] = ['left', 'right'];
const POSE_BITS = 2;
const PLACE_BITS = 13;
const CHECK_BITS = 8;
/** A hand may be half a frame outside. */
const PLACE_FROM_NORM = -0.5;
const PLACE_SPAN_NORM = 2;
const PLACE_STEPS = 2 ** PLACE_BITS - 1;
const HAND_BITS = 1 + POSE_BITS + 2 * PLACE_BITS;
const STAMP_BITS = SIDES.length * HAND_BITS + CHECK_BITS;

type Bits = readonly boolean[];

const toBits = (value: number, count: number): Bits =>
  Array.from({ length: count }, (_, bit) => Math.floor(value / 2 ** bit) % 2 === 1);

const fromBits = (bits: Bits): number =>
  bits.reduce((value, isSet, bit) => value + (isSet ? 2 ** bit : 0), 0);

const placeToBits = (placeNorm: number): Bits => {
  const share = Math.max(0, Math.min(1, (placeNorm - PLACE_FROM_NORM) / PLACE_SPAN_NORM));
  return toBits(Math.round(share * PLACE_STEPS), PLACE_BITS);
};

const placeFromBits = (bits: Bits): number =>
  PLACE_FROM_NORM + (fromBits(bits) / PLACE_STEPS) * PLACE_SPAN_NORM;

/** The pose the picture is nearer to. */
const shownPose = ({ pose, poseBefore, poseShare }: HandMoment): HandPose =>
  poseShare < 0.5 ? poseBefore : pose;

const handToBits = (moment: HandMoment | undefined): Bits =>
  moment?.visible === true
    ? [
        true,
        ...toBits(HAND_POSES.indexOf(shownPose(moment)), POSE_BITS),
        ...placeToBits(moment.xNorm),
        ...placeToBits(moment.yNorm),
      ]
    : toBits(0, HAND_BITS);

const handFromBits = (side: HandSide, bits: Bits): readonly StampedHand[] => {
  const pose = HAND_POSES[fromBits(bits.slice(1, 1 + POSE_BITS))];
  if (bits[0] !== true || pose === undefined) return [];
  const place = bits.slice(1 + POSE_BITS);
  const xNorm = placeFromBits(place.slice(0, PLACE_BITS));
  return [{ side, pose, xNorm, yNorm: placeFromBits(place.slice(PLACE_BITS)) }];
};

/** Never all black or all white for a picture that is. */
const checkOf = (bits: Bits): Bits =>
  toBits(
    bits.reduce((sum, isSet, place) => (sum + (isSet ? place + 1 : 0)) % 251, 0b101),
    CHECK_BITS,
  );

export const handStampBits = (hands: readonly HandInFrame[]): Bits => {
  const bits = SIDES.flatMap((side) =>
    handToBits(hands.find((hand) => hand.side === side)?.moment),
  );
  return [...bits, ...checkOf(bits)];
};

export const drawHandStamp = (
  context: CanvasRenderingContext2D,
  hands: readonly HandInFrame[],
  heightPx: number,
): void => {
  const yPx = heightPx - HAND_STAMP_ROW * STAMP_SQUARE_PX;
  for (const [bit, isWhite] of handStampBits(hands).entries()) {
    context.fillStyle = isWhite ? '#fff' : '#000';
    context.fillRect(bit * STAMP_SQUARE_PX, yPx, STAMP_SQUARE_PX, STAMP_SQUARE_PX);
  }
};

const WHITE_FROM_LEVEL = 128;

/** From the lowest rows of a frame at the size it was drawn; `undefined` when they hold no such stamp. */
export const readHandStamp = (lowest: StampPixels): readonly StampedHand[] | undefined => {
  const yPx = lowest.height - (HAND_STAMP_ROW - 0.5) * STAMP_SQUARE_PX;
  const read = Array.from({ length: STAMP_BITS }, (_, bit) => {
    const xPx = (bit + 0.5) * STAMP_SQUARE_PX;
    return (lowest.data[(yPx * lowest.width + xPx) * 4 + 1] ?? 0) >= WHITE_FROM_LEVEL;
  });
  const bits = read.slice(0, -CHECK_BITS);
  if (fromBits(checkOf(bits)) !== fromBits(read.slice(-CHECK_BITS))) return undefined;
  return SIDES.flatMap((side, place) =>
    handFromBits(side, bits.slice(place * HAND_BITS, (place + 1) * HAND_BITS)),
  );
};
