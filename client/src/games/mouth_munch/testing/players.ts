import { createRng } from '@advay/shared/kernel/rng';
import { ownBot } from '../../../game-runtime/bots/own-bot.ts';
import type { Player } from '../../../game-runtime/bots/player.ts';
import type { OwnPlayers } from '../../../game-runtime/bots/players.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import { biteBefore } from '../simulation/bite-before.ts';
import { bot, faceInput } from '../simulation/bot.ts';
import { asideSpans, isRight, type MunchState, reachSpans } from '../simulation/munch-state.ts';

/** Does on purpose what is not asked: eats what is wrong, and runs from what is right. */
function contrary(): Player<MunchState> {
  return { next: (state) => ({ input: contraryInput(state), player: contrary() }) };
}

function contraryInput(state: MunchState): PlayerInput {
  const inAir = state.bites.filter(({ leavingMs }) => leavingMs === null);
  const wrong = inAir.find((bite) => !isRight(state, bite));
  const goal = wrong ?? inAir[0];
  if (goal === undefined) return faceInput(0, false);
  const aside = asideSpans(state, goal) / reachSpans(state);
  const way = wrong === undefined ? -Math.sign(aside) : Math.sign(aside);
  const before = biteBefore(state);
  const isOpen =
    !state.mouth.isOpen && (wrong === undefined ? before === null : before?.id === wrong.id);
  return faceInput(Math.abs(aside) < 0.4 && wrong ? 0 : way * 0.8, isOpen);
}

/** Steps from what a late player sees to what it does: nearly four seconds. */
const LATE_STEPS = 225;

/** Sees as well as another, but is slow to begin: to walk, and to open the mouth. It stops in time. */
function late(knows: Player<MunchState>, waited = 0): Player<MunchState> {
  return {
    next(state) {
      const { input, player } = knows.next(state);
      const { signs, axes } = seatOf(input, 0);
      const isDoing = axes['head-turn'] !== undefined || signs.some(({ isOn }) => isOn);
      const steps = isDoing ? waited + 1 : 0;
      return {
        input: steps > LATE_STEPS ? input : faceInput(0, false),
        player: late(player, steps),
      };
    },
  };
}

export const MOUTH_MUNCH_PLAYERS: OwnPlayers<MunchState> = {
  late: (seed) => late(ownBot(bot, createRng(seed))),
  contrary,
};
