import type { InputLog } from './input-log.ts';
import type { InputSource } from './player-input.ts';

/** Plays a recorded round's inputs back, one a step, and has nothing to say after the last. */
export function createReplaySource(log: InputLog): InputSource {
  let run = 0;
  let taken = 0;
  return {
    read() {
      while (run < log.length && taken >= (log[run]?.steps ?? 0)) {
        run += 1;
        taken = 0;
      }
      taken += 1;
      return log[run]?.input ?? null;
    },
    dispose() {},
  };
}
