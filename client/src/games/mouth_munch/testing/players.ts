import { createRng, nextFloat } from '@advay/shared/kernel/rng';
import { NO_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import { biteBefore } from '../simulation/bite-before.ts';
import { bot, faceInput } from '../simulation/bot.ts';
import { asideSpans, isRight, type MunchState, reachSpans } from '../simulation/munch-state.ts';

/** Somebody who plays a round, step by step. */
export type Player = (state: MunchState) => PlayerInput;

/** Steps from what a late player sees to what it does: nearly four seconds. */
const LATE_STEPS = 225;
/** How long a random player keeps what it does, in steps. */
const MOOD_STEPS = 24;

export function botPlayer(seed: number): Player {
  let rng = createRng(seed);
  return (state) => {
    const wish = bot(state, rng);
    rng = wish.rng;
    return wish.input;
  };
}

/** Sees as well as the bot, but is slow to begin: to walk, and to open the mouth. It stops in time. */
export function latePlayer(seed: number): Player {
  const quick = botPlayer(seed);
  let waited = 0;
  return (state) => {
    const wish = quick(state);
    const { signs, axes } = seatOf(wish, 0);
    const isDoing = axes['head-turn'] !== undefined || signs.some(({ isOn }) => isOn);
    waited = isDoing ? waited + 1 : 0;
    return waited > LATE_STEPS ? wish : faceInput(0, false);
  };
}

/** Turns and opens without looking. */
export function randomPlayer(seed: number): Player {
  let rng = createRng(seed * 7 + 1);
  let steps = 0;
  let input = faceInput(0, false);
  const draw = () => {
    const next = nextFloat(rng);
    rng = next.rng;
    return next.value;
  };
  return () => {
    if (steps % MOOD_STEPS === 0) input = faceInput(draw() * 2 - 1, draw() < 0.5);
    steps += 1;
    return input;
  };
}

export const idlePlayer = (): Player => () => faceInput(0, false);

/** Does on purpose what is not asked: eats what is wrong, and runs from what is right. */
export function contraryPlayer(): Player {
  return (state) => {
    const wrong = state.bites.find(
      ({ leavingMs, ...bite }) => leavingMs === null && !isRight(state, bite),
    );
    const goal = wrong ?? state.bites.find(({ leavingMs }) => leavingMs === null);
    if (goal === undefined) return faceInput(0, false);
    const aside = asideSpans(state, goal) / reachSpans(state);
    const way = wrong === undefined ? -Math.sign(aside) : Math.sign(aside);
    const before = biteBefore(state);
    const isOpen =
      !state.mouth.isOpen && (wrong === undefined ? before === null : before?.id === wrong.id);
    return faceInput(Math.abs(aside) < 0.4 && wrong ? 0 : way * 0.8, isOpen);
  };
}

/** A child's own ways, in whatever another player does. */
export type Ways = Readonly<{
  /** How far it can turn to each side. */
  left: number;
  right: number;
  /** Where its head rests. */
  askew: number;
  tremor: number;
}>;

export function withWays(
  player: Player,
  { left, right, askew, tremor }: Ways,
  seed: number,
): Player {
  let rng = createRng(seed + 99);
  return (state) => {
    const seat = seatOf(player(state), 0);
    const wish = seat.axes['head-turn'] ?? 0;
    const draw = nextFloat(rng);
    rng = draw.rng;
    const headTurn = askew + wish * (wish < 0 ? left : right) + (draw.value - 0.5) * tremor;
    return { ...NO_INPUT, seats: [{ ...seat, axes: { 'head-turn': headTurn } }] };
  };
}
