import type { GameId } from '@advay/shared/games/catalogue';
import type { InputLog } from '../input/input-log.ts';
import type { PlayerInput } from '../input/player-input.ts';
import type { GameConfig, GameSimulation } from './contract.ts';
import { advanceRound, createRound, type Round } from './round.ts';

/** All it takes to play a round again, step for step. Stays on the device. */
export type RoundRecording = Readonly<{
  gameID: GameId;
  config: GameConfig;
  seed: number;
  inputLog: InputLog;
}>;

export interface Recorder {
  record(input: PlayerInput): void;
  readonly log: InputLog;
}

export function createRecorder(): Recorder {
  const log: { input: PlayerInput; steps: number }[] = [];
  let lastJson = '';
  return {
    record(input) {
      const json = JSON.stringify(input);
      const last = log.at(-1);
      if (last && json === lastJson) last.steps += 1;
      else log.push({ input, steps: 1 });
      lastJson = json;
    },
    get log() {
      return log;
    },
  };
}

/** The round as it stood after the recording's last input. */
export function replayRound<State>(
  simulation: GameSimulation<State>,
  recording: Pick<RoundRecording, 'config' | 'seed' | 'inputLog'>,
): Round<State> {
  let round = createRound(simulation, recording.config, recording.seed);
  for (const { input, steps } of recording.inputLog) {
    for (let step = 0; step < steps; step += 1)
      round = advanceRound(simulation, round, input).round;
  }
  return round;
}
