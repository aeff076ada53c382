import { clock } from '@advay/shared/kernel/clock';
import { createRng } from '@advay/shared/kernel/rng';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { DemoCamera } from '../../../synthetic-child/demo-camera.ts';
import type { poseOfWish } from '../../../synthetic-child/pose-of-wish.ts';
import type { GameModule } from '../../game-runtime/contract.ts';
import type { LoopFrame } from '../../game-runtime/loop.ts';
import type { Pointer } from '../../input/player-input.ts';
import { fieldToView } from '../../vision/view-to-field.ts';

/** The demo camera draws a picture of this shape. */
const FRAME_ASPECT = 4 / 3;
/** Steps of the bot's way that the hand looks ahead, and how far that may be in field units. */
const LEAD_STEPS = 6;
const MAX_LEAD_NORM = 0.04;

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
    | ((state: unknown, fieldAspect: number, bot?: GameModule<never>['simulation']['bot']) => void)
    | undefined;
}

/**
 * A bot says where the finger should be one step from now, but the camera sees the hand some frames late:
 * go further the same way, as long as that is not far.
 */
function leadFrom(seen: Pointer | undefined, wanted: Pointer) {
  if (seen === undefined) return wanted;
  const xWay = wanted.xNorm - seen.xNorm;
  const yWay = wanted.yNorm - seen.yNorm;
  const wayNorm = Math.hypot(xWay, yWay);
  const lead = wayNorm === 0 ? 0 : Math.min(LEAD_STEPS, MAX_LEAD_NORM / wayNorm);
  return { xNorm: wanted.xNorm + xWay * lead, yNorm: wanted.yNorm + yWay * lead };
}

function useRenderedChild(isWanted: boolean, game: GameModule<never>): DemoChild {
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
      globalThis.advayWatch?.(current, fieldAspect, game.simulation.bot);
      if (rendered.current === null || isOver) return;
      const { camera, poseOf } = rendered.current;
      const thought = game.simulation.bot(current, rng.current);
      rng.current = thought.rng;
      const { sense, pointers } = game.controls;
      if (pointers === 0) {
        const { seats } = thought.input;
        camera.show(...seats.map((seat) => poseOf({ sense, ...seat }, clock.nowMs())));
        return;
      }
      const [wanted] = thought.input.seats[0].pointers;
      if (wanted === undefined) return;
      const aim = leadFrom(input.seats[0].pointers[0], wanted);
      camera.pointAt(fieldToView(aim, { frameAspect: FRAME_ASPECT, fieldAspect }));
    },
    [game],
  );
  useEffect(() => () => rendered.current?.camera.stop(), []);

  return useMemo<DemoChild>(
    () => (isWanted ? { getStream, watch } : { watch }),
    [isWanted, getStream, watch],
  );
}

/** `?camera=demo`: a rendered child before the real pipeline. Production builds have none. */
export const useDemoChild = __DEMO_CAMERA__ ? useRenderedChild : () => NO_DEMO;
