import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../../../game-runtime/contract.ts';
import { sway } from '../../../game-runtime/draw/pulse.ts';
import { spanPxOf } from '../../../game-runtime/draw/scene-points.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import { RIM_Y } from '../limits.ts';
import type { CatchState, Fruit } from '../simulation/catch-state.ts';
import { type OrchardColours, orchardColours } from './colours.ts';

/** From the rim of the basket down to the soles. */
export const FIGURE_SPANS = 0.3;
export const FRUIT_SPANS = 0.07;

/** Everything the parts of the view draw from, worked out once a frame. */
export type Scene = Readonly<{
  surface: Surface;
  context: CanvasRenderingContext2D;
  colours: OrchardColours;
  state: CatchState;
  spanPx: number;
  /** The basket, in spans to the right of the middle. */
  basketSpans: number;
  fruits: readonly Fruit[];
  /** Where the figure stands. */
  groundPx: number;
  /** -1..1 in about six times so long; 0 with reduced motion. */
  sway(beatMs: number, offset?: number): number;
  toPx(xSpans: number, yNorm: number): Vec2;
}>;

export function createScene(
  surface: Surface,
  previous: CatchState,
  current: CatchState,
  alpha: number,
): Scene {
  const spanPx = spanPxOf(surface);
  const between = (from: number, to: number) => from + (to - from) * alpha;
  const middle = (yNorm: number) => fieldToPx(surface.field, 0.5, yNorm);
  return {
    surface,
    context: surface.context,
    colours: orchardColours(surface.isDusk),
    state: current,
    spanPx,
    basketSpans: between(previous.xSpans, current.xSpans),
    fruits: current.fruits.map((fruit) => {
      const before = previous.fruits.find(({ id }) => id === fruit.id) ?? fruit;
      return { ...fruit, yNorm: between(before.yNorm, fruit.yNorm) };
    }),
    groundPx: middle(RIM_Y).y + FIGURE_SPANS * spanPx,
    sway: (beatMs, offset) => sway(surface, beatMs, offset),
    toPx: (xSpans, yNorm) => {
      const { x, y } = middle(yNorm);
      return { x: x + xSpans * spanPx, y };
    },
  };
}
