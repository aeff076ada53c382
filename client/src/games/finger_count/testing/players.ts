import { createRng, nextInt } from '@advay/shared/kernel/rng';
import { NO_INPUT, type PlayerInput } from '../../../input/player-input.ts';
import { answerOf } from '../simulation/answer-of.ts';
import type { FingerCountState } from '../simulation/finger-count-state.ts';
import { stepRules } from '../simulation/limits.ts';
import { handShowing, playFingerCount } from '../simulation/play-by-itself.ts';

/** Somebody before the brook, asked in every step. */
export type Player = (state: FingerCountState) => PlayerInput;

/** After a question a hand is raised so often by whoever does not count, and for so long. */
const TRIES_EVERY_MS = 1_800;
const SHOWS_MS = 1_200;
const THINKS_MS = 6_500;

const anyAnswer = ({ step, ageBand }: FingerCountState) => stepRules(step).answers[ageBand];

/** Shows numbers that are chosen anew for every try. */
function showingAny(seed: number, isShown: (count: number, state: FingerCountState) => boolean) {
  let rng = createRng(seed);
  let chosen: number | null = null;
  return (state: FingerCountState): PlayerInput => {
    const { low, high } = anyAnswer(state);
    const isUp = state.phase.kind === 'asking' && state.phase.ms % TRIES_EVERY_MS < SHOWS_MS;
    if (!isUp) {
      chosen = null;
      return NO_INPUT;
    }
    while (chosen === null || !isShown(chosen, state)) {
      const draw = nextInt(rng, high - low + 1);
      rng = draw.rng;
      chosen = low + draw.value;
    }
    return handShowing(chosen);
  };
}

/** One of each kind, by the seed. */
export const PLAYERS: Readonly<Record<string, (seed: number) => Player>> = {
  bot: (seed) => {
    const rng = createRng(seed);
    return (state) => playFingerCount(state, rng).input;
  },
  late: () => (state) => {
    const isThere = state.phase.kind === 'asking' && state.phase.ms >= THINKS_MS;
    return isThere ? handShowing(answerOf(state.task)) : NO_INPUT;
  },
  random: (seed) => showingAny(seed, () => true),
  idle: () => () => NO_INPUT,
  contrary: (seed) => showingAny(seed, (count, { task }) => count !== answerOf(task)),
};
