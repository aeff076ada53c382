import { advanceCelebration, celebrate, createCelebration } from './celebration.ts';
import type { GameEvent, GameView, Surface } from './contract.ts';
import { drawCelebration } from './draw-celebration.ts';
import { drawFireflies } from './draw-firefly.ts';
import { advanceFireflies, createFireflies } from './firefly.ts';
import type { LoopFrame } from './loop.ts';

export interface StagePainter<State> {
  hear(events: readonly GameEvent[]): void;
  /** Celebration and lights move on with a frame, whether it is shown or not. */
  advance(frame: LoopFrame<State>, elapsedMs: number): void;
  paint(surface: Surface, frame: LoopFrame<State>): void;
  readonly isCelebrating: boolean;
}

/**
 * The layers of a frame: the game's view, the celebration, and the child's lights above all. Where nothing points there
 * are none: the garden is only dimmed while nobody is seen.
 */
export function createStagePainter<State>(
  view: GameView<State>,
  isPointedAt: boolean,
): StagePainter<State> {
  let fireflies = createFireflies();
  let celebration = createCelebration();
  return {
    hear(events) {
      celebration = celebrate(celebration, events);
    },
    advance({ input }, elapsedMs) {
      fireflies = advanceFireflies(fireflies, input, elapsedMs);
      celebration = advanceCelebration(celebration, elapsedMs);
    },
    paint(surface, frame) {
      const { context, widthPx, heightPx } = surface;
      context.clearRect(0, 0, widthPx, heightPx);
      context.save();
      view.draw(surface, frame.previous, frame.current, frame.alpha, frame.input);
      context.restore();
      drawCelebration(surface, celebration);
      drawFireflies(surface, isPointedAt ? fireflies : { ...fireflies, lights: [] });
    },
    get isCelebrating() {
      return celebration.now !== null;
    },
  };
}
