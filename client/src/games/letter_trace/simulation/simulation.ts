import type { GameSimulation } from '../../../game-runtime/contract.ts';
import { framed } from '../../../game-runtime/round-frame/framed.ts';
import { bot } from './bot.ts';
import { createState } from './create-state.ts';
import { LETTER_TRACE_ROUND } from './letter-trace-round.ts';
import type { LetterTraceState } from './state.ts';

export const letterTraceSimulation: GameSimulation<LetterTraceState> = {
  createState,
  ...framed(LETTER_TRACE_ROUND),
  bot,
};
