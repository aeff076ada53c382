import type { Rng } from '@advay/shared/kernel/rng';
import { distance, type Vec2 } from '@advay/shared/kernel/vec2';
import { approach } from '../../../game-runtime/bots/approach.ts';
import { handAt } from '../../../game-runtime/bots/hand-at.ts';
import { tremble } from '../../../game-runtime/bots/tremble.ts';
import { fromSpans } from '../../../game-runtime/field/spans.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { BOT_LEAD, BOT_STEP, BOT_TREMOR } from '../limits.ts';
import { pointAt } from '../road/stroke-road.ts';
import { currentStroke, type LetterTraceState } from './state.ts';

/** Drives like a practised child: a little ahead of the character, with a little tremor. */
export function bot(state: LetterTraceState, rng: Rng): { input: PlayerInput; rng: Rng } {
  const { aspect } = state.config;
  const goal = fromSpans(goalOf(state), aspect);
  const pace = { aspect, mostSpans: BOT_STEP, nearSpans: BOT_STEP * 2 };
  const shaken = tremble(approach(state.finger ?? goal, goal, pace), BOT_TREMOR, rng);
  return { input: handAt(shaken.at), rng: shaken.rng };
}

/** Around a sharp corner it looks further on, since the road folds back to where it stands. */
function goalOf(state: LetterTraceState): Vec2 {
  const stroke = currentStroke(state);
  const character = pointAt(stroke, state.along);
  if (state.phase !== 'driving') return character;
  const goal = pointAt(stroke, state.along + BOT_LEAD);
  const isFolded = distance(goal, character) < BOT_LEAD * 0.9;
  return isFolded ? pointAt(stroke, state.along + BOT_LEAD * 3) : goal;
}
