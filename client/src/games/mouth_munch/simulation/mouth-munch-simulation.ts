import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { framed } from '../../../game-runtime/round-frame/framed.ts';
import { bot } from './bot.ts';
import { createState } from './create-state.ts';
import { MOUTH_MUNCH_ROUND } from './mouth-munch-round.ts';
import type { MunchState } from './munch-state.ts';

export const mouthMunchSimulation: GameSimulation<MunchState> = {
  createState,
  ...framed(MOUTH_MUNCH_ROUND),
  bot,
};
