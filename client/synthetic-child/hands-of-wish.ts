import type { Sign } from '../src/controls/sign.ts';
import type { FingersShown } from './fingers/draw-fingers.ts';
import { COUNT_SHAPES, type FingerShape } from './fingers/finger-shape.ts';
import { STRAIGHT } from './fingers/finger-view.ts';
import type { FramePoint, HandSide } from './hand-path.ts';
import { DEFAULT_HAND_LENGTH_NORM } from './limits.ts';

const FIVE = 5;
/** Of the palm, in the unmirrored frame: the child's right hand is in its left half. */
const ALONE: FramePoint = { xNorm: 0.42, yNorm: 0.55 };
/** Two hands are found surely when they are far apart. */
const OF_TWO: FramePoint = { xNorm: 0.24, yNorm: 0.55 };
const LENGTH_OF_TWO_NORM = 0.34;
/** Of one movement there and back, and how far it goes. */
const WAVE_MS = 700;
const WAVE_REACH_NORM = 0.09;
const STRIKE_MS = 800;
const STRIKE_REACH_NORM = 0.2;
const SWEEP_MS = 900;
const SWEEP_REACH_NORM = 0.22;

/** Of a fist that means none, and how long of it the hand is open: too short to be an answer. */
const NONE_MS = 5000;
const NONE_OPENS_MS = 700;

const SHAPES: Readonly<Partial<Record<Sign['name'], FingerShape>>> = {
  fist: 'none',
  'open-palm': 'five',
  point: 'one',
  pinch: 'pinch',
  sweep: 'five',
  wave: 'five',
  strike: 'none',
};

type Way = { readonly xNorm: number; readonly yNorm: number };

const NO_WAY: Way = { xNorm: 0, yNorm: 0 };

/** From 0 to 1 and on from 0 again. */
const phaseOf = (timeMs: number, roundMs: number): number => (timeMs % roundMs) / roundMs;

/** How far a moving hand is from its place, in the unmirrored frame. */
const wayOf = ({ name, direction }: Sign, timeMs: number): Way => {
  if (name === 'wave') {
    const swing = Math.sin(2 * Math.PI * phaseOf(timeMs, WAVE_MS));
    return { xNorm: WAVE_REACH_NORM * swing, yNorm: 0 };
  }
  if (name === 'strike') {
    // Up slowly, down at once.
    const phase = phaseOf(timeMs, STRIKE_MS);
    const height = phase < 0.7 ? phase / 0.7 : (1 - phase) / 0.3;
    return { xNorm: 0, yNorm: -STRIKE_REACH_NORM * height };
  }
  if (name === 'sweep') {
    const along = SWEEP_REACH_NORM * (2 * phaseOf(timeMs, SWEEP_MS) - 1);
    // A game's x grows to the child's right, the unmirrored frame's to its left.
    return { xNorm: -(direction?.x ?? 1) * along, yNorm: (direction?.y ?? 0) * along };
  }
  return NO_WAY;
};

const onSide = (side: HandSide, { xNorm, yNorm }: FramePoint): FramePoint => ({
  xNorm: side === 'right' ? xNorm : 1 - xNorm,
  yNorm,
});

const handAt = (
  side: HandSide,
  shape: FingerShape,
  place: FramePoint,
  lengthNorm: number,
): FingersShown => ({ side, shape, view: STRAIGHT, lengthNorm, ...onSide(side, place) });

const countShape = (count: number): FingerShape => COUNT_SHAPES[count] ?? 'five';

/** More than one hand can count needs both. None is told from a hand at rest by opening first, now and then. */
const handsOfCount = (count: number, side: HandSide, timeMs: number): readonly FingersShown[] => {
  if (count === 0 && timeMs % NONE_MS < NONE_OPENS_MS) return handsOfCount(FIVE, side, timeMs);
  if (count <= FIVE) return [handAt(side, countShape(count), ALONE, DEFAULT_HAND_LENGTH_NORM)];
  const other: HandSide = side === 'right' ? 'left' : 'right';
  return [
    handAt(side, 'five', OF_TWO, LENGTH_OF_TWO_NORM),
    handAt(other, countShape(count - FIVE), OF_TWO, LENGTH_OF_TWO_NORM),
  ];
};

const handsOfSign = (sign: Sign, timeMs: number): readonly FingersShown[] => {
  const side = sign.side ?? 'right';
  if (sign.name === 'fingers') return handsOfCount(sign.count ?? 0, side, timeMs);
  const shape = SHAPES[sign.name];
  if (shape === undefined) return [];
  const way = wayOf(sign, timeMs);
  const hand = handAt(side, shape, ALONE, DEFAULT_HAND_LENGTH_NORM);
  return [{ ...hand, xNorm: hand.xNorm + way.xNorm, yNorm: hand.yNorm + way.yNorm }];
};

/** A loose fist: somebody whose hand is gone is not seen, and the game would wait for it. */
const AT_REST = handAt('right', 'none', ALONE, DEFAULT_HAND_LENGTH_NORM);

/** The hands that show the first sign that is on; while none is, a hand that rests. */
export const handsOfWish = (signs: readonly Sign[], timeMs: number): readonly FingersShown[] => {
  const wanted = signs.find(({ isOn }) => isOn);
  return wanted === undefined ? [AT_REST] : handsOfSign(wanted, timeMs);
};
