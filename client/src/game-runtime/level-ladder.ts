import { type GameId, gameMeta } from '@advay/shared/games/catalogue';
import {
  EASY_ROUNDS_TO_STEP_UP,
  EASY_STRUGGLE,
  HARD_STRUGGLE,
  MISS_RUN_TO_STEP_DOWN,
} from './limits.ts';

/** A past round as the ladder sees it. */
export type LadderRound = Readonly<{
  gameID: GameId;
  step: string;
  struggleIndex: number | null;
  /** Most misses one after another. */
  longestMissRun: number;
}>;

const isEasy = (round: LadderRound) =>
  round.struggleIndex !== null && round.struggleIndex <= EASY_STRUGGLE;

/** With nothing missed it was looked on at, however little came of it. */
const isHard = (round: LadderRound) =>
  round.struggleIndex !== null &&
  round.longestMissRun > 0 &&
  (round.struggleIndex >= HARD_STRUGGLE ||
    // A bad moment in a round that was easy as a whole is no reason to go back.
    (round.longestMissRun >= MISS_RUN_TO_STEP_DOWN && !isEasy(round)));

/**
 * The step to play next, from the child's past rounds, oldest first: one up after two easy rounds on a step,
 * one down after a hard one. Rounds that could not be measured change nothing, in either direction. `steps` are those of
 * the ladder that the child climbs.
 */
export function nextStep(
  gameID: GameId,
  rounds: readonly LadderRound[],
  steps: readonly string[] = gameMeta(gameID).steps,
): string {
  const played = rounds.filter((round) => round.gameID === gameID && steps.includes(round.step));
  const at = steps.indexOf(played.at(-1)?.step ?? '');
  const onThisStep = sinceLastStep(played).filter((round) => round.struggleIndex !== null);
  const lastMeasured = onThisStep.at(-1);
  const recent = onThisStep.slice(-EASY_ROUNDS_TO_STEP_UP);
  const goesUp = recent.length === EASY_ROUNDS_TO_STEP_UP && recent.every(isEasy);
  const goesDown = lastMeasured !== undefined && isHard(lastMeasured);
  const wanted = at + (goesUp ? 1 : goesDown ? -1 : 0);
  return steps[Math.min(steps.length - 1, Math.max(0, wanted))] ?? '';
}

/** The last rounds in a row on one step. */
function sinceLastStep(played: readonly LadderRound[]): readonly LadderRound[] {
  const step = played.at(-1)?.step;
  return played.slice(played.findLastIndex((round) => round.step !== step) + 1);
}
