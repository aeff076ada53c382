import { createRng } from '@advay/shared/kernel/rng';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { DemoCamera } from '../../../e2e/synthetic-camera/demo-camera.ts';
import type { GameModule } from '../../game-runtime/contract.ts';
import { fieldToView } from '../../vision/view-to-field.ts';

/** The demo camera draws a picture of this shape. */
const FRAME_ASPECT = 4 / 3;

type DemoHand = Readonly<{
  /** Stands in for the webcam; absent when the webcam itself is wanted. */
  getStream?: () => Promise<MediaStream>;
  /** Shown every state, the hand goes where the game's bot would point. */
  watch?: (state: never, fieldAspect: number) => void;
}>;

const NO_DEMO: DemoHand = {};

declare global {
  /** Where a test listens to the game it plays; called once a frame in builds with the demo hand. */
  var advayWatch: ((state: unknown, fieldAspect: number) => void) | undefined;
}

function useRenderedHand(isWanted: boolean, game: GameModule<never>): DemoHand {
  const camera = useRef<DemoCamera | null>(null);
  const rng = useRef(createRng(1));

  const getStream = useCallback(async () => {
    const { createDemoCamera } = await import('../../../e2e/synthetic-camera/demo-camera.ts');
    camera.current?.stop();
    camera.current = await createDemoCamera();
    return camera.current.stream;
  }, []);
  const watch = useCallback(
    (state: never, fieldAspect: number) => {
      globalThis.advayWatch?.(state, fieldAspect);
      if (camera.current === null || game.simulation.outcome(state) !== null) return;
      const thought = game.simulation.bot(state, rng.current);
      rng.current = thought.rng;
      const [pointer] = thought.input.pointers;
      if (pointer === undefined) return;
      camera.current.pointAt(fieldToView(pointer, { frameAspect: FRAME_ASPECT, fieldAspect }));
    },
    [game],
  );
  useEffect(() => () => camera.current?.stop(), []);

  return useMemo<DemoHand>(
    () => (isWanted ? { getStream, watch } : { watch }),
    [isWanted, getStream, watch],
  );
}

/** `?camera=demo`: a rendered hand before the real pipeline. Production builds have none. */
export const useDemoHand = __DEMO_CAMERA__ ? useRenderedHand : () => NO_DEMO;
