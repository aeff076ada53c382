import type { Sign } from '../../../../controls/sign.ts';
import type { ViewPoint } from '../../../view-space.ts';
import { followSign, missSign, NEVER_SHOWN, type SignMemory } from '../../sign-hysteresis.ts';
import { countFingers } from './fingers.ts';
import { fistValue } from './fist.ts';
import { measureHand } from './hand-measures.ts';
import { followMotion, type HandMotion, NO_MOTION, velocityOf } from './hand-motion.ts';
import { HAND_SIGN_RULES, MOTION_LIMITS } from './limits.ts';
import { openPalmValue } from './open-palm.ts';
import { pinchValue } from './pinch.ts';
import { pointValue } from './point.ts';
import { type ComingDown, readStrike } from './strike.ts';
import { readSweep } from './sweep.ts';
import { followWave, NOT_WAVING, type Waving, waveValue } from './wave.ts';

/** A hand of one frame, as it is tracked. */
export type SeatHand = Readonly<{
  id: number;
  /** The child's own side. */
  side: 'left' | 'right' | null;
  landmarks: readonly ViewPoint[];
  /** Wrist to middle knuckle over the frame's height. */
  scale: number;
}>;

type OneHandSign = keyof typeof HAND_SIGN_RULES;
const ONE_HAND_SIGNS = Object.keys(HAND_SIGN_RULES) as readonly OneHandSign[];

/** Plain data between two frames. */
export type HandMemory = Readonly<{
  id: number;
  side: 'left' | 'right' | null;
  seenMs: number;
  signs: Readonly<Record<OneHandSign, SignMemory>>;
  motion: HandMotion;
  comingDown: ComingDown;
  waving: Waving;
  /** Which way it swept last. */
  direction: Readonly<{ x: number; y: number }> | null;
  /** Not from its edge, nor hanging, nor pointing at the camera. */
  isReadable: boolean;
  /** Fingers of this frame alone; null where one of them is neither out nor in. */
  count: number | null;
}>;

const eachSign = (memoryOf: (name: OneHandSign) => SignMemory): HandMemory['signs'] =>
  Object.fromEntries(ONE_HAND_SIGNS.map((name) => [name, memoryOf(name)])) as HandMemory['signs'];

/** A hand that is seen for the first time, or again after it was gone. */
export function meetHand({ id, side }: SeatHand, timeMs: number): HandMemory {
  return {
    id,
    side,
    seenMs: timeMs,
    signs: eachSign(() => NEVER_SHOWN),
    motion: NO_MOTION,
    comingDown: null,
    waving: NOT_WAVING,
    direction: null,
    isReadable: false,
    count: null,
  };
}

/** One frame that shows the hand. */
export function followHand(
  before: HandMemory,
  hand: SeatHand,
  frameAspect: number,
  timeMs: number,
): HandMemory {
  const measures = measureHand(hand.landmarks, frameAspect);
  const motion = followMotion(before.motion, hand.landmarks, hand.scale, frameAspect, timeMs);
  const strike = readStrike(before.comingDown, motion);
  const sweep = readSweep(motion);
  const waving =
    motion.palmHeights === null
      ? NOT_WAVING
      : followWave(
          before.waving,
          hand.landmarks,
          measures,
          motion.palmHeights,
          frameAspect,
          timeMs,
        );
  const values: Record<OneHandSign, number> = {
    fist: measures === null ? 0 : fistValue(measures),
    'open-palm': measures === null ? 0 : openPalmValue(measures),
    point: measures === null ? 0 : pointValue(measures),
    pinch: measures === null ? 0 : pinchValue(measures),
    sweep: sweep?.value ?? 0,
    strike: strike.value,
    wave: waveValue(waving),
  };
  return {
    id: hand.id,
    side: hand.side,
    seenMs: timeMs,
    signs: eachSign((name) =>
      followSign(before.signs[name], values[name], HAND_SIGN_RULES[name], timeMs),
    ),
    motion,
    comingDown: strike.comingDown,
    waving,
    direction: sweep?.direction ?? before.direction,
    isReadable: measures !== null,
    count: measures === null ? null : countFingers(measures.out),
  };
}

/** One frame that missed the hand: no motion is joined across it, but that of a hand too quick for the model. */
export function missHand(before: HandMemory, timeMs: number): HandMemory {
  const { motion, comingDown, waving } = before;
  const isOutrun = timeMs - before.seenMs <= MOTION_LIMITS.outrunForMs && isQuick(motion);
  return {
    ...before,
    signs: eachSign((name) => missSign(before.signs[name], timeMs)),
    ...(isOutrun
      ? { motion, comingDown, waving }
      : { motion: NO_MOTION, comingDown: null, waving: NOT_WAVING }),
    isReadable: false,
    count: null,
  };
}

function isQuick(motion: HandMotion): boolean {
  const velocity = velocityOf(motion);
  return (
    velocity !== null && Math.hypot(velocity.across, velocity.down) >= MOTION_LIMITS.outrunFromPerS
  );
}

/** All signs of one hand, on or not. */
export function signsOfHand({ side, signs, direction }: HandMemory): readonly Sign[] {
  return ONE_HAND_SIGNS.map((name) => ({
    name,
    value: signs[name].value,
    isOn: signs[name].isOn,
    ...(side === null ? {} : { side }),
    ...(name === 'sweep' && direction !== null ? { direction } : {}),
  }));
}
