import type { Figure } from '../cast/figures.ts';
import type { GameConfig, GameModule } from './contract.ts';
import type { LoopSetup, RoundLoop } from './loop.ts';
import type { RemoteWire } from './remote-wire.ts';

/** What one folder `client/src/games/<id>` offers to the screens: a game for one screen, and for two homes where it can. */
export interface OfferedGame<State> extends GameModule<State> {
  /** Fetched when a child calls a friend in another home; absent where nobody can play along from there. */
  remote?(): Promise<RemotePart>;
}

export type RemoteOpening = Readonly<{
  config: GameConfig;
  /** The animal that the friend is, as far as is known. */
  friend: () => Figure;
  /** Slot of the room. */
  side: 0 | 1;
  /** The same in both homes. */
  seed: number;
  /** 0..255 at random: another one after the page was loaded anew. */
  life: number;
  wire: RemoteWire;
}>;

export interface RemotePart {
  open(opening: RemoteOpening): RemoteGame<unknown>;
}

/** One home's part of a game between two homes. */
export interface RemoteGame<Scene> {
  /** For the stage. */
  readonly game: Pick<GameModule<Scene>, 'id' | 'description' | 'createView'>;
  /** One loop a match, counted from 0; the game goes on through all of them. */
  makeLoop(
    setup: LoopSetup,
    which: Readonly<{ match: number; onNewMatch: () => void }>,
  ): RemoteLoop<Scene>;
  /** How the friend stands to this home. */
  friend(): Readonly<{ hasBeenHeard: boolean; isHere: boolean }>;
  /** After a match: both homes begin the next one, whoever asks. */
  playAgain(): void;
  /** What a test that looks on is shown of a frame. */
  seen(scene: Scene): unknown;
  dispose(): void;
}

/** One match as this child's round. */
export interface RemoteLoop<Scene> extends RoundLoop<Scene> {
  /** Ends the round as it stands, when something of it was played: the friend is gone for good. */
  end(): void;
}
