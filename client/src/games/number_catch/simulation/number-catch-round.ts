import type { RoundRules } from '../../../game-runtime/round-frame/framed.ts';
import type { Turn } from '../../../game-runtime/round-frame/turn.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import { ENDING_MS, ROUND_MS, stepRules } from '../limits.ts';
import { hint, open, say } from './ask.ts';
import { catchFruit } from './catch-fruit.ts';
import type { CatchState } from './catch-state.ts';
import { fall, settle } from './fall.ts';
import { moveBasket } from './move-basket.ts';
import { serve } from './serve.ts';

/** Half of the wanted fruits come down where somebody has to move: all of these are all of the goal. */
const EARNED_SHARE = 0.5;

export const NUMBER_CATCH_ROUND: RoundRules<CatchState> = {
  longestMs: ROUND_MS,
  endingMs: ENDING_MS,
  open,
  turn,
  hint,
  share: ({ earned, goal }) => earned / (goal * EARNED_SHARE),
  isOver: ({ caught, goal, ageMs }) => caught >= goal || ageMs >= ROUND_MS,
  end: (state) => ({
    state: {
      ...state,
      fruits: [],
      hop: null,
      basket: [],
      inCart: state.inCart + state.basket.length,
    },
    events: [say(lastWords(state))],
  }),
  celebrate: settle,
};

function lastWords({ caught, goal, step }: CatchState) {
  if (caught < goal) return 'end-some';
  return stepRules(step).rule === 'line' ? 'end-line' : 'end-all';
}

function turn(before: CatchState, input: PlayerInput, dtMs: number): Turn<CatchState> {
  const moved = moveBasket(before, seatOf(input, 0));
  const caught = catchFruit(before, fall(moved, dtMs));
  const state = serve(caught.state, dtMs);
  // With nothing in the air there is nothing to do.
  const isIdle = state.fruits.every(({ leavingMs }) => leavingMs !== null);
  const hasProgressed = caught.events.some(({ kind }) => kind === 'progress');
  return { state, events: caught.events, isIdle: isIdle && !hasProgressed };
}
