import type { RoundRules } from '../../../game-runtime/round-frame/framed.ts';
import { seatOf } from '../../../input/seat-input.ts';
import type { FingerCountState } from './finger-count-state.ts';
import { followHand } from './follow-hand.ts';
import { ENDING_MS, ROUND_MS, stepRules } from './limits.ts';
import { PHASES } from './phases.ts';
import { readShown } from './read-shown.ts';
import { farewell, hint, sayOpening } from './words.ts';

const wantedOf = ({ step }: FingerCountState) => stepRules(step).goal;

export const FINGER_COUNT_ROUND: RoundRules<FingerCountState> = {
  longestMs: ROUND_MS,
  endingMs: ENDING_MS,
  open: ({ task }) => [{ kind: 'cue', cue: 'start' }, sayOpening(task)],
  turn(before, input, dtMs) {
    const canBeNone = stepRules(before.step).asks === 'left';
    const shown = readShown(seatOf(input, 0), canBeNone);
    const hand = followHand(before.hand, shown, dtMs);
    const phase = { ...before.phase, ms: before.phase.ms + dtMs };
    return PHASES[phase.kind]({ ...before, hand, phase }, dtMs);
  },
  hint: ({ task }, level) => hint(task, level),
  share: (state) => state.solved / wantedOf(state),
  // The last ones come out before it is over.
  isOver: (state) =>
    state.ageMs >= ROUND_MS || (state.solved >= wantedOf(state) && state.phase.kind === 'parting'),
  end: (state, isFull) => ({ state, events: [farewell(isFull)] }),
};
