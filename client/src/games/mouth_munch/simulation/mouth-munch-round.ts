import type { GameEvent } from '../../../game-runtime/contract.ts';
import type { RoundRules } from '../../../game-runtime/round-frame/framed.ts';
import type { Turn } from '../../../game-runtime/round-frame/turn.ts';
import type { PlayerInput } from '../../../input/player-input.ts';
import { seatOf } from '../../../input/seat-input.ts';
import { ENDING_MS, ROUND_MS } from '../limits.ts';
import { hint, open, say } from './ask.ts';
import { drift } from './drift.ts';
import { moveMouth } from './move-mouth.ts';
import type { MunchState } from './munch-state.ts';
import { serve } from './serve.ts';
import { takeBite } from './take-bite.ts';
import { walk } from './walk.ts';

export const MOUTH_MUNCH_ROUND: RoundRules<MunchState> = {
  longestMs: ROUND_MS,
  endingMs: ENDING_MS,
  open,
  turn,
  hint,
  share: ({ eaten, goal }) => eaten / goal,
  end: (state, isFull) => ({
    state: { ...state, bites: [], mouthful: null, spat: null },
    events: [{ kind: 'cue', cue: 'burp' }, say(isFull ? 'end-all' : 'end-some')],
  }),
};

function turn(before: MunchState, input: PlayerInput, dtMs: number): Turn<MunchState> {
  const seat = seatOf(input, 0);
  const { mouth, hasOpened } = moveMouth(before.mouth, seat, dtMs);
  const walked = walk({ ...before, mouth }, seat, dtMs);
  const drifted = drift(walked, dtMs);
  const bitten: Turn<MunchState> = hasOpened
    ? takeBite(drifted.state)
    : { state: drifted.state, events: [] };
  const events: readonly GameEvent[] = [...drifted.events, ...bitten.events];
  const hasProgressed = events.some(({ kind }) => kind === 'progress');
  const state = serve(bitten.state, dtMs);
  // With nothing in the air there is nothing to do.
  return { state, events, isIdle: state.bites.length === 0 && !hasProgressed };
}
