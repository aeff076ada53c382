import { advanceCelebration, celebrate, createCelebration } from './celebration.ts';
import type { GameEvent, GameView, Surface } from './contract.ts';
import { drawCelebration } from './draw-celebration.ts';
import { drawFireflies } from './draw-firefly.ts';
import { advanceFireflies, createFireflies } from './firefly.ts';
import type { LoopFrame } from './loop.ts';

export interface StagePainter<State> {
  hear(events: readonly GameEvent[]): void;
  paint(surface: Surface, frame: LoopFrame<State>, elapsedMs: number): void;
  readonly isCelebrating: boolean;
}

/** The layers of a frame: the game's view, the celebration, and the child's lights above all. */
export function createStagePainter<State>(view: GameView<State>): StagePainter<State> {
  let fireflies = createFireflies();
  let celebration = createCelebration();
  return {
    hear(events) {
      celebration = celebrate(celebration, events);
    },
    paint(surface, frame, elapsedMs) {
      const { context, widthPx, heightPx } = surface;
      fireflies = advanceFireflies(fireflies, frame.input, elapsedMs);
      celebration = advanceCelebration(celebration, elapsedMs);
      context.clearRect(0, 0, widthPx, heightPx);
      context.save();
      view.draw(surface, frame.previous, frame.current, frame.alpha, frame.input);
      context.restore();
      drawCelebration(surface, celebration);
      drawFireflies(surface, fireflies);
    },
    get isCelebrating() {
      return celebration.now !== null;
    },
  };
}
