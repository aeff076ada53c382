import type { SyntheticCameraGlobals } from '../fake-device/synthetic-camera-script.ts';
import { handPlaceFor, type Thinking } from '../players.ts';
import type { SeenGlobals } from '../seen-game.ts';
import { PAGE_PLAYERS, type PagePlayerName } from './page-players.ts';

/** What the script leaves in the page: a child that plays with the hand before the synthetic camera. */
export type PagePlayer = Readonly<{
  /** Sees every frame of the game and moves the hand at once, as no test from outside could. */
  play(name: PagePlayerName): void;
  /** The hand stays where it is. */
  stop(): void;
}>;

export type PagePlayerGlobals = { readonly pagePlayer: PagePlayer };

/** A hand is no sooner there; each frame of the game corrects the way. */
const WAY_MS = 50;

export const createPagePlayer = (): PagePlayer => {
  const globals = globalThis as unknown as SeenGlobals & SyntheticCameraGlobals;
  let turn = 0;
  return {
    async play(name) {
      const thinking = PAGE_PLAYERS[name]() as Thinking<unknown>;
      turn += 1;
      const ownTurn = turn;
      const camera = await globals.syntheticCamera();
      const onFrame = (): void => {
        if (ownTurn !== turn) return;
        requestAnimationFrame(onFrame);
        const seen = globals.seenGame;
        const place = seen && thinking(seen.state);
        if (seen === null || place === null) return;
        const target = handPlaceFor(place, seen.fieldAspect);
        camera.moveTo({ ...target, pose: 'point', visible: true }, { overMs: WAY_MS });
      };
      onFrame();
    },
    stop() {
      turn += 1;
    },
  };
};
