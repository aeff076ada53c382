import { GAME_IDS, gameMeta } from '@advay/shared/games/catalogue';
import { STEP_MS } from '@advay/shared/kernel/fixed-step';
import { play } from '../src/game-runtime/testing/game-driver.ts';
import { loadGame } from '../src/games/load-game.ts';
import { LOST_INPUT } from '../src/input/player-input.ts';
import { referenceLoopMs } from './steps/reference-loop.ts';

/**
 * What 10,000 steps of each game cost beside what a slow tablet can give them, in the same run. One JSON object a line
 * on stdout; it fails when a game needs more.
 */

/** How many reference loops 10,000 steps may take; measured games need well under a tenth of it. */
const STEPS_BUDGET_LOOPS = 300;
const STEPS = 10_000;
const RECORDED_MS = 20_000;

const round = (value: number, digits: number) => Number(value.toFixed(digits));

for (const id of GAME_IDS) {
  const game = await loadGame(id);
  const [step = '', ageBand = '5-6'] = [gameMeta(id).steps[0], game.description.ageBands[0]];
  // What a real input log looks like.
  const recorded = play(game).seed(9).with({ step, ageBand }).letBotPlay({ forMs: RECORDED_MS });
  const inputs = recorded.inputLog;
  const { createState, outcome } = game.simulation;
  const run = () => {
    let state = createState(recorded.config, 9);
    const beganMs = performance.now();
    for (let at = 0; at < STEPS; at += 1) {
      const input = inputs[at % inputs.length] ?? LOST_INPUT;
      // A finished round costs nothing any more.
      if (outcome(state) !== null) state = createState(recorded.config, at);
      state = game.simulation.advance(state, input, STEP_MS).state;
    }
    return performance.now() - beganMs;
  };
  // The best of three on each side: a busy machine slows both, seldom all three.
  const ours = Math.min(run(), run(), run());
  const baseline = referenceLoopMs() * STEPS_BUDGET_LOOPS;
  const line = { bench: 'steps', metric: id, ours: round(ours, 1), baseline: round(baseline, 1) };
  const ratio = round(ours / baseline, 4);
  process.stdout.write(`${JSON.stringify({ ...line, ratio, unit: 'ms' })}\n`);
  if (ratio >= 1) process.exitCode = 1;
}
