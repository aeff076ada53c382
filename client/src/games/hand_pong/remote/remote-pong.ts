import type { RemoteGame, RemoteOpening, RemotePart } from '../../../game-runtime/offered-game.ts';
import { description } from '../description.ts';
import type { RallySession } from '../rally/rally-session.ts';
import type { PongScene } from '../scene.ts';
import { layCourt } from '../simulation/court-layout.ts';
import { createRemoteLoop } from './remote-loop.ts';
import { createRemoteRally, type RemoteRally } from './remote-rally.ts';
import { createRemoteView } from './remote-view.ts';

/** What a test sees of a game between two homes. */
export type SeenRemotePong = Readonly<{ session: RallySession; scene: PongScene }>;

type RemotePong = RemoteGame<PongScene> & Readonly<{ rally: RemoteRally }>;

/** One home's part of the game between two homes. */
export function openRemotePong(opening: RemoteOpening): RemotePong {
  const { config, friend, side, seed, life, wire } = opening;
  const { step, ageBand } = config;
  const layout = layCourt(config);
  const rally = createRemoteRally({ side, seed, life, step, ageBand }, wire);
  return {
    rally,
    game: {
      id: 'hand_pong',
      description,
      createView: async () => createRemoteView(layout, friend),
    },
    makeLoop: (setup, { match, onNewMatch }) =>
      createRemoteLoop({ ...setup, rally, layout, step, seed: (seed + match) >>> 0, onNewMatch }),
    friend() {
      const { presence, heardAtMs } = rally.session;
      const isHere = presence.kind === 'together' || presence.kind === 'floating';
      return { hasBeenHeard: heardAtMs !== null, isHere };
    },
    playAgain: () => rally.playAgain(),
    seen: (scene): SeenRemotePong => ({ session: rally.session, scene }),
    dispose: () => rally.dispose(),
  };
}

export const remotePong: RemotePart = { open: openRemotePong };
