import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../../../game-runtime/contract.ts';
import { sway } from '../../../game-runtime/draw/pulse.ts';
import type { FieldPoint } from '../../../game-runtime/field/spans.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import { MOUTH_Y } from '../limits.ts';
import type { Bite, MunchState } from '../simulation/munch-state.ts';
import { type NightColours, nightColours } from './colours.ts';

/** Everything the parts of the view draw from, worked out once a frame. */
export type Scene = Readonly<{
  surface: Surface;
  context: CanvasRenderingContext2D;
  colours: NightColours;
  state: MunchState;
  /** CSS pixels of one span. */
  spanPx: number;
  /** The figure's mouth. */
  mouth: Vec2;
  gape: number;
  /** Bites where they are between the two states. */
  bites: readonly Bite[];
  /** -1..1 in about six times so long; 0 with reduced motion. */
  sway(beatMs: number, offset?: number): number;
  toPx(point: FieldPoint): Vec2;
}>;

export function createScene(
  surface: Surface,
  previous: MunchState,
  current: MunchState,
  alpha: number,
): Scene {
  const { field, context } = surface;
  const between = (from: number, to: number) => from + (to - from) * alpha;
  const toPx = ({ xNorm, yNorm }: FieldPoint) => fieldToPx(field, xNorm, yNorm);
  return {
    surface,
    context,
    colours: nightColours(surface.isDusk),
    state: current,
    spanPx: Math.min(field.widthPx, field.heightPx),
    mouth: toPx({ xNorm: between(previous.xNorm, current.xNorm), yNorm: MOUTH_Y }),
    gape: between(previous.mouth.gape, current.mouth.gape),
    bites: current.bites.map((bite) => {
      const before = previous.bites.find(({ id }) => id === bite.id) ?? bite;
      return {
        ...bite,
        xNorm: between(before.xNorm, bite.xNorm),
        yNorm: between(before.yNorm, bite.yNorm),
      };
    }),
    sway: (beatMs, offset) => sway(surface, beatMs, offset),
    toPx,
  };
}
