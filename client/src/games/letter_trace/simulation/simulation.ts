import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { bot } from './bot.ts';
import { createState } from './create-state.ts';
import { outcome } from './outcome.ts';
import type { LetterTraceState } from './state.ts';
import { step } from './step.ts';

export const letterTraceSimulation: GameSimulation<LetterTraceState> = {
  createState,
  step,
  outcome,
  bot,
};
