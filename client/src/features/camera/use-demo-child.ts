import { clock } from '@advay/shared/kernel/clock';
import { createRng } from '@advay/shared/kernel/rng';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { DemoCamera } from '../../../synthetic-child/demo-camera.ts';
import type { poseOfWish } from '../../../synthetic-child/pose-of-wish.ts';
import type { GameModule } from '../../game-runtime/contract.ts';
import type { LoopFrame } from '../../game-runtime/loop.ts';
import type { PlayerInput } from '../../input/player-input.ts';
import { showThought } from './show-thought.ts';

type DemoChild = Readonly<{
  /** Stands in for the webcam; absent when the webcam itself is wanted. */
  getStream?: () => Promise<MediaStream>;
  /** Shown every state, the child does what the game's bot would. */
  watch?: (frame: LoopFrame<never>, fieldAspect: number) => void;
}>;

const NO_DEMO: DemoChild = {};

/** The camera and what turns a wish into what it shows; both are fetched with the demo. */
type Rendered = Readonly<{ camera: DemoCamera; poseOf: typeof poseOfWish }>;

declare global {
  /** Where a test listens to the game it plays; called once a frame in builds with the demo camera. */
  var advayWatch:
    | ((
        state: unknown,
        fieldAspect: number,
        bot?: GameModule<never>['simulation']['bot'],
        told?: PlayerInput,
      ) => void)
    | undefined;
}

function useRenderedChild(isWanted: boolean, game: GameModule<never>, players: 1 | 2): DemoChild {
  const rendered = useRef<Rendered | null>(null);
  const rng = useRef(createRng(1));

  const getStream = useCallback(async () => {
    const [{ createDemoCamera }, { poseOfWish: poseOf }] = await Promise.all([
      import('../../../synthetic-child/demo-camera.ts'),
      import('../../../synthetic-child/pose-of-wish.ts'),
    ]);
    rendered.current?.camera.stop();
    const camera = await createDemoCamera();
    rendered.current = { camera, poseOf };
    return camera.stream;
  }, []);
  const watch = useCallback(
    ({ current, input, isOver }: LoopFrame<never>, fieldAspect: number) => {
      globalThis.advayWatch?.(current, fieldAspect, game.simulation.bot, input);
      if (rendered.current === null || isOver) return;
      const { camera, poseOf } = rendered.current;
      const thought = game.simulation.bot(current, rng.current);
      rng.current = thought.rng;
      const timeMs = clock.nowMs();
      const now = { thought: thought.input, told: input, fieldAspect, timeMs, players };
      showThought({ ...camera, poseOf }, game.controls, now);
    },
    [game, players],
  );
  useEffect(() => () => rendered.current?.camera.stop(), []);

  return useMemo<DemoChild>(
    () => (isWanted ? { getStream, watch } : { watch }),
    [isWanted, getStream, watch],
  );
}

/** `?camera=demo`: a rendered child before the real pipeline. Production builds have none. */
export const useDemoChild = __DEMO_CAMERA__ ? useRenderedChild : () => NO_DEMO;
