import { createRng } from '@advay/shared/kernel/rng';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { DemoCamera } from '../../../synthetic-child/demo-camera.ts';
import type { GameModule } from '../../game-runtime/contract.ts';
import type { LoopFrame } from '../../game-runtime/loop.ts';
import type { Pointer } from '../../input/player-input.ts';
import { fieldToView } from '../../vision/view-to-field.ts';

/** The demo camera draws a picture of this shape. */
const FRAME_ASPECT = 4 / 3;
/** Steps of the bot's way that the hand looks ahead, and how far that may be in field units. */
const LEAD_STEPS = 6;
const MAX_LEAD_NORM = 0.04;

type DemoHand = Readonly<{
  /** Stands in for the webcam; absent when the webcam itself is wanted. */
  getStream?: () => Promise<MediaStream>;
  /** Shown every state, the hand goes where the game's bot would point. */
  watch?: (frame: LoopFrame<never>, fieldAspect: number) => void;
}>;

const NO_DEMO: DemoHand = {};

declare global {
  /** Where a test listens to the game it plays; called once a frame in builds with the demo hand. */
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

function useRenderedHand(isWanted: boolean, game: GameModule<never>): DemoHand {
  const camera = useRef<DemoCamera | null>(null);
  const rng = useRef(createRng(1));

  const getStream = useCallback(async () => {
    const { createDemoCamera } = await import('../../../synthetic-child/demo-camera.ts');
    camera.current?.stop();
    camera.current = await createDemoCamera();
    return camera.current.stream;
  }, []);
  const watch = useCallback(
    ({ current, input, isOver }: LoopFrame<never>, fieldAspect: number) => {
      globalThis.advayWatch?.(current, fieldAspect, game.simulation.bot);
      if (camera.current === null || isOver) return;
      const thought = game.simulation.bot(current, rng.current);
      rng.current = thought.rng;
      const [wanted] = thought.input.seats[0].pointers;
      if (wanted === undefined) return;
      const aim = leadFrom(input.seats[0].pointers[0], wanted);
      camera.current.pointAt(fieldToView(aim, { frameAspect: FRAME_ASPECT, fieldAspect }));
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
