import { nextFloat, type Rng } from '@advay/shared/kernel/rng';
import { distance, mix, type Vec2 } from '@advay/shared/kernel/vec2';
import type { PlayerInput } from '../../../input/player-input.ts';
import { inputOf } from '../../../input/seat-input.ts';
import { BOT_LEAD, BOT_STEP, BOT_TREMOR } from '../limits.ts';
import { toFieldUnits, toRoadUnits } from '../road/field-scale.ts';
import { pointAt } from '../road/stroke-road.ts';
import { currentStroke, type LetterTraceState } from './state.ts';

/** Drives like a practised child: a little ahead of the character, with a little tremor. */
export function bot(state: LetterTraceState, rng: Rng): { input: PlayerInput; rng: Rng } {
  const { aspect } = state.config;
  const goal = goalOf(state);
  const at = state.finger === null ? goal : toRoadUnits(state.finger, aspect);
  const far = distance(at, goal);
  const reached = far <= BOT_STEP * 2 ? goal : mix(at, goal, BOT_STEP / far);
  const first = nextFloat(rng);
  const second = nextFloat(first.rng);
  const trembling: Vec2 = {
    x: reached.x + (first.value - 0.5) * 2 * BOT_TREMOR,
    y: reached.y + (second.value - 0.5) * 2 * BOT_TREMOR,
  };
  const { x, y } = toFieldUnits(trembling, aspect);
  const pointers = [{ id: 1, xNorm: x, yNorm: y, side: null }];
  return { input: inputOf(pointers), rng: second.rng };
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
