import type { GameConfig, GameModule } from '../../../game-runtime/contract.ts';
import type { LoopSetup } from '../../../game-runtime/loop.ts';
import { COPY } from '../copy.ts';
import type { Side } from '../rally/court.ts';
import type { PongScene } from '../scene.ts';
import { layCourt } from '../simulation/court-layout.ts';
import type { PongWire } from './pong-wire.ts';
import { createRemoteLoop, type RemoteLoop } from './remote-loop.ts';
import { createRemoteRally, type RemoteRally } from './remote-rally.ts';
import { createRemoteView } from './remote-view.ts';

type Opening = Readonly<{
  config: GameConfig;
  /** Slot of the room. */
  side: Side;
  /** The same in both homes. */
  seed: number;
  /** 0..255 at random: another one after the page was loaded anew. */
  life: number;
  wire: PongWire;
}>;

export type RemotePong = Readonly<{
  /** For the stage. */
  game: Pick<GameModule<PongScene>, 'id' | 'copy' | 'createView'>;
  rally: RemoteRally;
  /** One loop a match, counted from 0; the rally goes on through all of them. */
  makeLoop(
    setup: LoopSetup,
    which: Readonly<{ match: number; onNewMatch: () => void }>,
  ): RemoteLoop;
}>;

/** One home's part of the game between two homes. */
export function openRemotePong({ config, side, seed, life, wire }: Opening): RemotePong {
  const { step, ageBand } = config;
  const layout = layCourt(config);
  const rally = createRemoteRally({ side, seed, life, step, ageBand }, wire);
  return {
    game: { id: 'hand_pong', copy: COPY, createView: async () => createRemoteView(layout) },
    rally,
    makeLoop: (setup, { match, onNewMatch }) =>
      createRemoteLoop({ ...setup, rally, layout, step, seed: (seed + match) >>> 0, onNewMatch }),
  };
}
