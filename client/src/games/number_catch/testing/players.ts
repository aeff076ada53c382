import { createRng, nextFloat, type Rng } from '@advay/shared/kernel/rng';
import type { Player } from '../../../game-runtime/bots/player.ts';
import { NO_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import { leaning } from '../simulation/bot.ts';
import type { CatchState } from '../simulation/catch-state.ts';

/** How long a body that leans by chance stays there, in steps. */
const MOOD_STEPS = 40;

/** Leans to and fro without looking. */
export function randomBody(rng: Rng, lean = 0, steps = 0): Player<CatchState> {
  return {
    next() {
      if (steps % MOOD_STEPS > 0) {
        return { input: leaning(lean), player: randomBody(rng, lean, steps + 1) };
      }
      const draw = nextFloat(rng);
      const next = draw.value * 2 - 1;
      return { input: leaning(next), player: randomBody(draw.rng, next, steps + 1) };
    },
  };
}

/** Steps from what a late body sees to what it does: a fifth of a second and more. */
const LATE_STEPS = 13;

/** Sees as well as another player, and does all of it late. */
export function lateBody(
  knows: Player<CatchState>,
  seen: readonly PlayerInput[] = [],
): Player<CatchState> {
  return {
    next(state) {
      const { input, player } = knows.next(state);
      const all = [...seen, input];
      const isDue = all.length > LATE_STEPS;
      const doing = isDue ? (all[0] ?? NO_INPUT) : NO_INPUT;
      return { input: doing, player: lateBody(player, isDue ? all.slice(1) : all) };
    },
  };
}

/** A child's own ways, in whatever another player does. */
export type Ways = Readonly<{
  /** How far it leans to each side. */
  left: number;
  right: number;
  /** How it stands or sits at rest. */
  askew: number;
  tremor: number;
  /** Steps aside and does not lean. */
  isStepping?: boolean;
}>;

export function withWays(
  knows: Player<CatchState>,
  ways: Ways,
  rng: Rng = createRng(99),
): Player<CatchState> {
  return {
    next(state) {
      const { input, player } = knows.next(state);
      const shake = nextFloat(rng);
      return {
        input: bent(input, ways, shake.value - 0.5),
        player: withWays(player, ways, shake.rng),
      };
    },
  };
}

function bent(input: PlayerInput, ways: Ways, shake: number): PlayerInput {
  const seat = seatOf(input, 0);
  const { lean = 0 } = seat.axes;
  const far = ways.askew + lean * (lean < 0 ? ways.left : ways.right) + shake * ways.tremor;
  const axes = ways.isStepping ? { step: far } : { lean: far };
  return { ...NO_INPUT, seats: [{ ...seat, axes }] };
}
