import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { framed } from '../../../game-runtime/round-frame/framed.ts';
import { bot } from './bot.ts';
import type { CatchState } from './catch-state.ts';
import { createState } from './create-state.ts';
import { NUMBER_CATCH_ROUND } from './number-catch-round.ts';

export const numberCatchSimulation: GameSimulation<CatchState> = {
  createState,
  ...framed(NUMBER_CATCH_ROUND),
  bot,
};
