import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import type { FingerShape } from '../../../synthetic-child/fingers/finger-shape.ts';
import type { FrameShown } from '../../../synthetic-child/frame-shown.ts';
import type { FramePoint } from '../../../synthetic-child/hand-path.ts';
import { seededRandom } from '../../../synthetic-child/seeded-random.ts';
import { FRAME_MS } from '../clip.ts';

/** All that a hand is shown doing. */
export const MOTIONS = [
  'fist',
  'open-palm',
  'point',
  'pinch',
  'wave',
  'strike',
  'sweep',
  'still',
] as const;
export type Motion = (typeof MOTIONS)[number];

/** What the hand that moves looks like meanwhile: a sign of its own for some. */
const SHAPES: Readonly<Record<Motion, readonly FingerShape[]>> = {
  fist: ['none'],
  'open-palm': ['five'],
  point: ['one'],
  pinch: ['pinch'],
  wave: ['five'],
  strike: ['none', 'five', 'one'],
  sweep: ['five', 'one', 'two'],
  // Numbers, which are no shape of their own.
  still: ['two', 'three', 'four'],
};

/** The palm's length, wrist to middle knuckle, in lengths of the hand. */
const PALM_SHARE = 0.515;
const ASPECT = 4 / 3;

/** How far the palm is from its place, in palms, at a time: to the frame's right and down. */
type Way = (timeS: number) => Readonly<{ across: number; down: number }>;

export type MovedHand = Readonly<{
  motion: Motion;
  shape: FingerShape;
  frames: readonly FrameShown[];
  /** When what is done is done: the end of each blow or sweep; empty where it goes on all the time. */
  doneAtMs: readonly number[];
}>;

type Random = () => number;
const between = (random: Random, low: number, high: number) => low + (high - low) * random();
const oneOf = <T>(random: Random, choices: readonly [T, ...T[]] | readonly T[]): T =>
  choices[Math.floor(random() * choices.length)] as T;
const turned = (cycles: number) => Math.sin(2 * Math.PI * cycles);
/** From rest to rest, as an arm moves. */
const smoothly = (share: number) => {
  const s = Math.min(1, Math.max(0, share));
  return s * s * s * (10 - 15 * s + 6 * s * s);
};

/** Carried about as a hand at play is. */
function wander(random: Random): Way {
  const phases = [random(), random()] as const;
  const paces = [between(random, 0.3, 0.55), between(random, 0.3, 0.55)] as const;
  return (timeS) => ({
    across: 0.8 * turned(paces[0] * timeS + phases[0]),
    down: 0.35 * turned(paces[1] * timeS + phases[1]),
  });
}

/** Held as still as a child can. */
function hold(random: Random): Way {
  const phase = random();
  return (timeS) => ({ across: 0.03 * turned(0.8 * timeS + phase), down: 0.02 * turned(timeS) });
}

/** To and fro, one and a half to two and a half times a second. */
function wave(random: Random): Way {
  const pace = between(random, 1.5, 2.5);
  const reach = between(random, 0.5, 0.9);
  return (timeS) => ({
    across: reach * turned(pace * timeS),
    down: 0.1 * turned(2 * pace * timeS),
  });
}

const BLOW_S = 0.95;
const BLOW_FROM_S = 0.6;

/** Up slowly, down within a sixth of a second, and still. */
function strike(random: Random, blows: number) {
  const palms = between(random, 1, 2);
  const downS = between(random, 0.12, 0.17);
  const way: Way = (timeS) => {
    const t = timeS % BLOW_S;
    const isUp = timeS < blows * BLOW_S;
    const raised = t < 0.45 ? smoothly(t / 0.45) : 1;
    const fallen = t < BLOW_FROM_S ? 0 : Math.min(1, (t - BLOW_FROM_S) / downS) ** 2;
    return { across: 0, down: isUp ? -palms * (raised - fallen) : 0 };
  };
  const doneAtMs = Array.from(
    { length: blows },
    (_, blow) => 1000 * (blow * BLOW_S + BLOW_FROM_S + downS),
  );
  return { way, doneAtMs };
}

const SWEEP_FROM_S = 0.4;

/** All the way to one side or up in one go, and still. */
function sweep(random: Random) {
  const palms = between(random, 3, 3.6);
  const overS = between(random, 0.3, 0.45);
  const [x, y] = oneOf(random, [
    [1, 0],
    [-1, 0],
    [0, -0.75],
  ] as const);
  const way: Way = (timeS) => {
    const along = palms * (smoothly((timeS - SWEEP_FROM_S) / overS) - 0.5);
    return { across: x * along, down: y * along };
  };
  return { way, doneAtMs: [1000 * (SWEEP_FROM_S + overS)] };
}

const STILL_S = 1.4;
const WAVE_S = 2;
const BLOWS = 2;

function howItMoves(motion: Motion, random: Random) {
  if (motion === 'wave') return { way: wave(random), doneAtMs: [], lastsS: WAVE_S };
  if (motion === 'strike') return { ...strike(random, BLOWS), lastsS: BLOWS * BLOW_S + 0.2 };
  if (motion === 'sweep') return { ...sweep(random), lastsS: 1.3 };
  return {
    way: motion === 'still' ? hold(random) : wander(random),
    doneAtMs: [],
    lastsS: STILL_S,
  };
}

/** Where the palm's way has its middle, so that all of the hand stays in the picture. */
function middleOf(motion: Motion, side: 'left' | 'right', random: Random): FramePoint {
  const yNorm = motion === 'strike' ? between(random, 0.6, 0.68) : between(random, 0.5, 0.6);
  const right = motion === 'sweep' ? 0.5 : between(random, 0.4, 0.5);
  return { xNorm: side === 'right' ? right : 1 - right, yNorm };
}

/** A hand that does one thing: either one, near or far, turned and tilted by up to 30°. */
export function moveHand(motion: Motion, seed: number): MovedHand {
  const random = seededRandom(seed * 31 + MOTIONS.indexOf(motion));
  for (let skipped = 0; skipped < 3; skipped++) random();
  const side = oneOf(random, ['left', 'right'] as const);
  const shape = oneOf(random, SHAPES[motion]);
  const lengthNorm = between(random, 0.24, 0.36);
  const isTurned = random() < 0.5;
  const degrees = between(random, -30, 30);
  const view = isTurned
    ? { turnDegrees: degrees, tiltDegrees: 0 }
    : { turnDegrees: 0, tiltDegrees: degrees };
  const middle = middleOf(motion, side, random);
  const { way, doneAtMs, lastsS } = howItMoves(motion, random);
  const palmNorm = PALM_SHARE * lengthNorm;
  const frames = Array.from({ length: Math.round((1000 * lastsS) / FRAME_MS) }, (_, frame) => {
    const { across, down } = way((frame * FRAME_MS) / 1000);
    const hand: FingersShown = {
      side,
      shape,
      view,
      lengthNorm,
      xNorm: middle.xNorm + (across * palmNorm) / ASPECT,
      yNorm: middle.yNorm + down * palmNorm,
    };
    return { hands: [], fingers: [hand], scene: undefined };
  });
  return { motion, shape, frames, doneAtMs };
}
