import { createRng, nextInt, type Rng } from '@advay/shared/kernel/rng';
import type { Player } from '../../../game-runtime/bots/player.ts';
import type { OwnPlayers } from '../../../game-runtime/bots/players.ts';
import { NO_INPUT } from '../../../input/player-input.ts';
import { answerOf } from '../simulation/answer-of.ts';
import type { FingerCountState } from '../simulation/finger-count-state.ts';
import { stepRules } from '../simulation/limits.ts';
import { handShowing } from '../simulation/play-by-itself.ts';

/** After a question a hand is raised so often by whoever does not count, and for so long. */
const TRIES_EVERY_MS = 1_800;
const SHOWS_MS = 1_200;

/** Shows numbers that may be asked for, chosen anew for every try: more luck than any ten fingers have. */
function showingAny(
  rng: Rng,
  isMeant: (count: number, state: FingerCountState) => boolean,
  chosen: number | null = null,
): Player<FingerCountState> {
  return {
    next(state) {
      const { phase, step, ageBand } = state;
      const isUp = phase.kind === 'asking' && phase.ms % TRIES_EVERY_MS < SHOWS_MS;
      if (!isUp) return { input: NO_INPUT, player: showingAny(rng, isMeant) };
      const { low, high } = stepRules(step).answers[ageBand];
      let [count, next] = [chosen, rng];
      while (count === null || !isMeant(count, state)) {
        const draw = nextInt(next, high - low + 1);
        next = draw.rng;
        count = low + draw.value;
      }
      return { input: handShowing(count), player: showingAny(next, isMeant, count) };
    },
  };
}

export const FINGER_COUNT_PLAYERS: OwnPlayers<FingerCountState> = {
  random: (seed) => showingAny(createRng(seed), () => true),
  contrary: (seed) => showingAny(createRng(seed), (count, { task }) => count !== answerOf(task)),
};
