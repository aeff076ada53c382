import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { Surface } from '../../../game-runtime/contract.ts';
import { type ScenePalette, scenePalette } from '../../../game-runtime/draw/palette.ts';
import { spanPxOf } from '../../../game-runtime/draw/scene-points.ts';
import { fieldToPx } from '../../../game-runtime/field-to-px.ts';
import { BALL_RADIUS } from '../limits.ts';
import { COURT_UNITS, type CourtPoint } from '../rally/court.ts';
import { type CourtLayout, courtToField } from '../simulation/court-layout.ts';

/** What every part of the picture draws with, worked out once a frame. */
export type CourtFrame = Readonly<{
  surface: Surface;
  context: CanvasRenderingContext2D;
  palette: ScenePalette;
  layout: CourtLayout;
  /** CSS pixels of the field's shorter side, of a court unit across, and of the ball's radius. */
  spanPx: number;
  acrossPx: number;
  ballPx: number;
  toPx(point: CourtPoint): Vec2;
  /** One pixel across (towards the second wall), and one away from the court's middle at the near end. */
  across: Vec2;
  outward: Vec2;
}>;

export function frameCourt(surface: Surface, layout: CourtLayout): CourtFrame {
  const { field, context } = surface;
  const toPx = (point: CourtPoint) => {
    const at = courtToField(layout, point);
    return fieldToPx(field, at.x, at.y);
  };
  const wallPx = layout.isTall ? field.widthPx : field.heightPx;
  const acrossPx = (wallPx * (layout.high - layout.low)) / COURT_UNITS;
  const outwardSign = Math.sign(layout.near - layout.far);
  return {
    surface,
    context,
    palette: scenePalette(surface.isDusk),
    layout,
    spanPx: spanPxOf(surface),
    acrossPx,
    ballPx: BALL_RADIUS * acrossPx,
    toPx,
    across: layout.isTall ? { x: 1, y: 0 } : { x: 0, y: 1 },
    outward: layout.isTall ? { x: 0, y: outwardSign } : { x: outwardSign, y: 0 },
  };
}

/** `point` moved by so many pixels along a direction. */
export function shift(point: Vec2, direction: Vec2, byPx: number): Vec2 {
  return { x: point.x + direction.x * byPx, y: point.y + direction.y * byPx };
}
