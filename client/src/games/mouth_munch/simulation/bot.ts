import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import type { Sign } from '../../../controls/sign.ts';
import { NO_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { BOT_BITE_REACHES, BOT_NEAR_REACHES, BOT_TURN } from '../limits.ts';
import { biteBefore } from './bite-before.ts';
import {
  asideSpans,
  type Bite,
  isInZone,
  isRight,
  type MunchState,
  reachSpans,
} from './munch-state.ts';

/** A head turned so far, with the mouth open or shut. */
export function faceInput(headTurn: number, isOpen: boolean): PlayerInput {
  const sign: Sign = { name: 'mouth-open', value: isOpen ? 1 : 0, isOn: isOpen };
  const axes = headTurn === 0 ? {} : { 'head-turn': headTurn };
  return { ...NO_INPUT, seats: [{ pointers: [], signs: [sign], axes }] };
}

/** The lowest bite that is right. */
export function wantedBite(state: MunchState): Bite | null {
  const right = state.bites.filter((bite) => bite.leavingMs === null && isRight(state, bite));
  return right.toSorted((one, other) => other.yNorm - one.yNorm)[0] ?? null;
}

/** Turns to the lowest right bite, and opens its mouth once that hangs before it. */
export function bot(state: MunchState, rng: Rng): { input: PlayerInput; rng: Rng } {
  const shake = nextFloat(rng);
  const wanted = wantedBite(state);
  if (wanted === null) return { input: faceInput(0, false), rng: shake.rng };
  const aside = asideSpans(state, wanted) / reachSpans(state);
  const isNear = Math.abs(aside) <= BOT_NEAR_REACHES;
  const headTurn = isNear ? 0 : Math.sign(aside) * (BOT_TURN + 0.1 * shake.value);
  const isReady = isInZone(state, wanted) && biteBefore(state)?.id === wanted.id;
  // An open mouth has to be shut first.
  const isOpen = !state.mouth.isOpen && isReady && Math.abs(aside) <= BOT_BITE_REACHES;
  return { input: faceInput(isOpen ? 0 : headTurn, isOpen), rng: shake.rng };
}
