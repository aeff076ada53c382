import type { ViewPoint } from '../../../../view-space.ts';
import type { Noise } from '../../../testing/seeded-noise.ts';
import type { SeatHand } from '../one-hand.ts';

/** How far each finger is bent: 0 stretched, 1 in the fist. */
export type Bends = Readonly<{
  thumb: number;
  index: number;
  middle: number;
  ring: number;
  little: number;
}>;

/** A hand to draw. Its palm, from wrist to middle knuckle, has length 1. */
export type DrawnHand = Readonly<{
  bends: Bends;
  /** The thumb's tip lies on the index finger's. */
  isPinching: boolean;
  side: 'left' | 'right';
  /** The back of the hand is to the camera. */
  showsBack: boolean;
  /** About the forearm, towards the camera, and in the picture's plane. */
  turnDeg: number;
  pitchDeg: number;
  rollDeg: number;
  /** Length of the palm, and where its middle is. */
  palmHeights: number;
  at: ViewPoint;
  frameAspect: number;
}>;

type Point3 = Readonly<{ x: number; y: number; z: number }>;

// Lengths in palms, x away from the thumb, y towards the fingertips, z out of the palm. Shares of a child's hand.
const FINGERS = [
  { name: 'index', knuckle: { x: -0.28, y: 0.97, z: 0 }, bones: [0.47, 0.29, 0.23], spreadDeg: -7 },
  { name: 'middle', knuckle: { x: -0.03, y: 1, z: 0 }, bones: [0.52, 0.33, 0.25], spreadDeg: 0 },
  { name: 'ring', knuckle: { x: 0.18, y: 0.94, z: 0 }, bones: [0.48, 0.31, 0.25], spreadDeg: 6 },
  { name: 'little', knuckle: { x: 0.36, y: 0.84, z: 0 }, bones: [0.38, 0.23, 0.22], spreadDeg: 14 },
] as const;
/** How far the joints of a finger bend in a fist. */
const FIST_DEG = [75, 100, 60] as const;
const THUMB = {
  root: { x: -0.2, y: 0.2, z: 0.03 },
  bones: [0.38, 0.36, 0.3],
  /** Away from the fingers, of each bone, when it is out and when it lies across the palm. */
  outDeg: [-48, -50, -48],
  inDeg: [-28, 35, 75],
} as const;

const toRad = (deg: number) => (deg * Math.PI) / 180;

export const OPEN: Bends = { thumb: 0, index: 0, middle: 0, ring: 0, little: 0 };
export const FIST: Bends = { thumb: 1, index: 1, middle: 1, ring: 1, little: 1 };
export const POINT: Bends = { ...FIST, index: 0 };
/** As a hand lies in the lap: every finger half bent. */
export const HALF_OPEN: Bends = { thumb: 0.1, index: 0.4, middle: 0.42, ring: 0.45, little: 0.45 };
/** Tips meet, the others stand as they like. */
export const PINCH: Bends = { thumb: 0, index: 0.45, middle: 0.25, ring: 0.15, little: 0.1 };

/** One hand that shows 0 to 5, as most children do: the thumb comes last. */
export const COUNTS: readonly Bends[] = [
  FIST,
  POINT,
  { ...POINT, middle: 0 },
  { ...POINT, middle: 0, ring: 0 },
  { ...OPEN, thumb: 1 },
  OPEN,
];

/** As a child would: stretched fingers a little bent, a fist a little loose. */
export function looselyBent(bends: Bends, noise: Noise): Bends {
  const loose = (bend: number) =>
    bend === 0 ? noise.between(0, 0.13) : bend === 1 ? noise.between(0.84, 1) : bend;
  return {
    thumb: bends.thumb === 0 ? noise.between(0, 0.06) : loose(bends.thumb),
    index: loose(bends.index),
    middle: loose(bends.middle),
    ring: loose(bends.ring),
    little: loose(bends.little),
  };
}

const UPRIGHT: DrawnHand = {
  bends: OPEN,
  isPinching: false,
  side: 'right',
  showsBack: false,
  turnDeg: 0,
  pitchDeg: 0,
  rollDeg: 0,
  palmHeights: 0.15,
  at: { xNorm: 0.5, yNorm: 0.5 },
  frameAspect: 4 / 3,
};

export const drawnHand = (parts: Partial<DrawnHand>): DrawnHand => ({ ...UPRIGHT, ...parts });

/** Its 21 landmarks, in the order of the hand landmark model, as a camera far away sees them. */
function landmarksOf(hand: DrawnHand): readonly ViewPoint[] {
  return bonesOf(hand).map((point) => toView(point, hand));
}

function bonesOf({ bends, isPinching }: DrawnHand): readonly Point3[] {
  const fingers = FINGERS.map(({ name, knuckle, bones, spreadDeg }) =>
    fingerOf(knuckle, bones, spreadDeg, bends[name]),
  );
  const thumb = thumbOf(bends.thumb);
  const indexTip = fingers[0]?.[3];
  const pinching = isPinching && indexTip !== undefined ? bentTo(thumb, indexTip) : thumb;
  return [{ x: 0, y: 0, z: 0 }, ...pinching, ...fingers.flat()];
}

function fingerOf(
  knuckle: Point3,
  bones: readonly number[],
  spreadDeg: number,
  bend: number,
): readonly Point3[] {
  const spread = toRad(spreadDeg * (1 - bend));
  const points = [knuckle];
  let bentRad = 0;
  for (const [joint, length] of bones.entries()) {
    const from = points.at(-1) ?? knuckle;
    bentRad += toRad((FIST_DEG[joint] ?? 0) * bend);
    const along = length * Math.cos(bentRad);
    points.push({
      x: from.x + along * Math.sin(spread),
      y: from.y + along * Math.cos(spread),
      z: from.z + length * Math.sin(bentRad),
    });
  }
  return points;
}

function thumbOf(bend: number): readonly Point3[] {
  const points: Point3[] = [THUMB.root];
  for (const [joint, length] of THUMB.bones.entries()) {
    const from = points.at(-1) ?? THUMB.root;
    const outDeg = THUMB.outDeg[joint] ?? 0;
    const angle = toRad(outDeg + bend * ((THUMB.inDeg[joint] ?? 0) - outDeg));
    points.push({
      x: from.x + length * Math.sin(angle),
      y: from.y + length * Math.cos(angle),
      z: from.z + 0.1 * bend,
    });
  }
  return points;
}

/** The thumb's last two points, moved so that its tip lies on `tip`. */
function bentTo([root, knuckle]: readonly Point3[], tip: Point3): readonly Point3[] {
  if (root === undefined || knuckle === undefined) return [];
  const joint = {
    x: (knuckle.x + tip.x) / 2 - 0.1,
    y: (knuckle.y + tip.y) / 2,
    z: (knuckle.z + tip.z) / 2,
  };
  return [root, knuckle, joint, { x: tip.x - 0.06, y: tip.y - 0.08, z: tip.z }];
}

function toView(point: Point3, hand: DrawnHand): ViewPoint {
  const turn = toRad(hand.turnDeg + (hand.showsBack ? 180 : 0));
  const [pitch, roll] = [toRad(hand.pitchDeg), toRad(hand.rollDeg)];
  // A right hand before a mirror has its thumb at the left; a left hand is its mirror image.
  const across = hand.side === 'right' ? point.x : -point.x;
  const turned = across * Math.cos(turn) + point.z * Math.sin(turn);
  const depth = point.z * Math.cos(turn) - across * Math.sin(turn);
  const up = (point.y - 0.5) * Math.cos(pitch) - depth * Math.sin(pitch);
  const x = turned * Math.cos(roll) + up * Math.sin(roll);
  const y = up * Math.cos(roll) - turned * Math.sin(roll);
  return {
    xNorm: hand.at.xNorm + (x * hand.palmHeights) / hand.frameAspect,
    yNorm: hand.at.yNorm - y * hand.palmHeights,
  };
}

/** A hand as the tracker would hand it on, its landmarks off by `noisePalms` each way. */
export function trackedHand(
  hand: DrawnHand,
  noise: Noise,
  noisePalms: number,
  id = 1,
): SeatHand & Readonly<{ side: 'left' | 'right' }> {
  const off = noisePalms * hand.palmHeights;
  const landmarks = landmarksOf(hand).map(({ xNorm, yNorm }) => ({
    xNorm: xNorm + (off * noise.next()) / hand.frameAspect,
    yNorm: yNorm + off * noise.next(),
  }));
  const [wrist, knuckle] = [landmarks[0], landmarks[9]];
  const scale =
    wrist === undefined || knuckle === undefined
      ? 0
      : Math.hypot((wrist.xNorm - knuckle.xNorm) * hand.frameAspect, wrist.yNorm - knuckle.yNorm);
  return { id, side: hand.side, landmarks, scale };
}
