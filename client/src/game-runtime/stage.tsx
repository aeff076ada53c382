import { useCallback } from 'react';
import type { GameConfig, GameModule } from './contract.ts';
import { LiveStage, type StageSurroundings } from './live-stage.tsx';
import { createRoundLoop, type LoopSetup } from './loop.ts';

export type StageProps<State> = StageSurroundings<State> &
  Readonly<{
    game: GameModule<State>;
    /** Fixed for the round: another seed, step or aspect is another round. */
    config: GameConfig;
    seed: number;
    /** Keeps the round's inputs in `FinishedRound.inputLog`. */
    isRecorded?: boolean;
  }>;

/** One round of a game before this screen alone. */
export function Stage<State>({
  game,
  config,
  seed,
  isRecorded = false,
  ...surroundings
}: StageProps<State>) {
  const configKey = JSON.stringify(config);
  const makeLoop = useCallback(
    (setup: LoopSetup) => {
      const fixed = JSON.parse(configKey) as GameConfig;
      return createRoundLoop<State>({ ...setup, game, config: fixed, seed, isRecorded });
    },
    [game, configKey, seed, isRecorded],
  );
  return (
    <LiveStage
      {...surroundings}
      game={game}
      aspect={config.aspect}
      controls={game.controls}
      ageBand={config.ageBand}
      players={config.players ?? 1}
      makeLoop={makeLoop}
    />
  );
}
