import { type Colour, colourOf, type Solid } from '../solids/solid.ts';
import type { Vec3 } from '../solids/vec3.ts';
import type { FaceShape } from './face-shape.ts';
import { chainOnHead, type HeadPlace } from './head-place.ts';
import { MOUTH_GAP } from './limits.ts';
import { skinFront } from './skull.ts';

const INSIDE = colourOf('#2a0f10');
const TEETH = colourOf('#efeae0');

/** In lengths of the head. */
const MOUTH_Y = -0.255;
const HALF_WIDTH = 0.12;
const UPPER_LIP = 0.017;
const LOWER_LIP = 0.021;
/** Teeth show from this height of the gap on. */
const TEETH_FROM_GAP = 0.05;
const STEPS = 12;

/** Along the mouth from -1, the child's right corner, to 1. */
const ALONG = Array.from({ length: STEPS + 1 }, (_, step) => (step / STEPS) * 2 - 1);

type Mouth = {
  readonly halfWidth: number;
  /** Between the lips, in the middle. */
  readonly gap: number;
  /** How much higher the corners are than the middle. */
  readonly cornersUp: number;
  readonly forward: number;
};

/** The mouth's measures, in lengths of the head. */
const mouthOf = ({ mouthOpen, smile, lipsRound, cheeksOut }: FaceShape): Mouth => ({
  halfWidth: HALF_WIDTH + 0.04 * smile - 0.065 * lipsRound - 0.015 * mouthOpen - 0.04 * cheeksOut,
  gap: MOUTH_GAP * mouthOpen + 0.03 * lipsRound,
  cornersUp: 0.04 * smile,
  forward: 0.035 * lipsRound,
});

type Lines = { readonly upper: readonly Vec3[]; readonly lower: readonly Vec3[] };

/** The inner edges of both lips. */
const innerLines = (shape: FaceShape): Lines => {
  const { halfWidth, gap, cornersUp, forward } = mouthOf(shape);
  const line = (share: number): readonly Vec3[] =>
    ALONG.map((along) => {
      const x = halfWidth * along;
      const bow = Math.sqrt(1 - along * along);
      const y = MOUTH_Y + cornersUp * (along * along - 0.4) + share * gap * bow;
      return [x, y, skinFront(shape, x, y) + forward];
    });
  return { upper: line(0.3), lower: line(-0.7) };
};

const shifted = (line: readonly Vec3[], up: number, front: number): readonly Vec3[] =>
  line.map(([x, y, z]) => [x, y + up, z + front]);

/** The dark behind the lips. */
const fillBetween = (head: HeadPlace, { upper, lower }: Lines): Solid[] => {
  const radius = 0.013;
  return upper.flatMap((top, place) => {
    const bottom = lower[place];
    if (bottom === undefined) return [];
    const ends = [top, bottom].map(([x, y, z]): Vec3 => [x, y, z - radius + 0.012]);
    return chainOnHead(head, ends, radius, INSIDE);
  });
};

export const mouthSolids = (head: HeadPlace, shape: FaceShape, lips: Colour): readonly Solid[] => {
  const lines = innerLines(shape);
  const { gap } = mouthOf(shape);
  const teeth = shifted(lines.upper.slice(3, -3), -0.012, 0.006);
  return [
    ...fillBetween(head, lines),
    ...(gap > TEETH_FROM_GAP ? chainOnHead(head, teeth, 0.014, TEETH) : []),
    ...chainOnHead(head, shifted(lines.upper, UPPER_LIP, 0.002), UPPER_LIP, lips),
    ...chainOnHead(head, shifted(lines.lower, -LOWER_LIP, 0.002), LOWER_LIP, lips),
  ];
};
