import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { framed } from '../../../game-runtime/round-frame/framed.ts';
import { createFingerCount } from './create-state.ts';
import { FINGER_COUNT_ROUND } from './finger-count-round.ts';
import type { FingerCountState } from './finger-count-state.ts';
import { playFingerCount } from './play-by-itself.ts';

export const fingerCountSimulation: GameSimulation<FingerCountState> = {
  createState: createFingerCount,
  ...framed(FINGER_COUNT_ROUND),
  bot: playFingerCount,
};
