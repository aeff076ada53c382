import { clamp } from '@advay/shared/kernel/clamp';
import type { Vec2 } from '@advay/shared/kernel/vec2';
import type { GameConfig } from '../../../game-runtime/contract.ts';
import { reachSpan } from '../../../game-runtime/field/reach-span.ts';
import type { FieldPoint } from '../../../game-runtime/field/spans.ts';
import { LEAST_BAND, TALL_BAND, TALL_LINES, WIDE_BAND, WIDE_LINES } from '../limits.ts';
import { COURT_UNITS, type CourtPoint } from '../rally/court.ts';

/**
 * How the court lies in the field. In a wide window it lies across, the child at the side of its playing hand; in a
 * tall one it stands, the child below. Its walls keep within the child's reach, so the paddle stays under the finger.
 */
export type CourtLayout = Readonly<{
  isTall: boolean;
  /** Field coordinates of the walls, and of the near and the far line. */
  low: number;
  high: number;
  near: number;
  far: number;
}>;

type Circumstances = Pick<GameConfig, 'aspect' | 'reach' | 'handSide'>;

export function layCourt({ aspect, reach, handSide }: Circumstances): CourtLayout {
  const isTall = aspect < 1;
  const band = isTall ? TALL_BAND : WIDE_BAND;
  const [from, to] = isTall ? [reach.left, reach.right] : [reach.top, reach.bottom];
  const [low, high] = reachSpan(from, to, LEAST_BAND, band);
  const walls = { isTall, low, high };
  if (isTall) return { ...walls, near: 1 - TALL_LINES.near, far: TALL_LINES.far };
  const { left, right } = WIDE_LINES;
  return handSide === 'left'
    ? { ...walls, near: left, far: right }
    : { ...walls, near: right, far: left };
}

/** Court units to field units; along 0 is the near line. */
export function courtToField(layout: CourtLayout, { across, along }: CourtPoint): Vec2 {
  const side = layout.low + ((layout.high - layout.low) * across) / COURT_UNITS;
  const depth = layout.near + ((layout.far - layout.near) * along) / COURT_UNITS;
  return layout.isTall ? { x: side, y: depth } : { x: depth, y: side };
}

/** Where across the court a point of the field is, in court units and between the walls. */
export function acrossOf(layout: CourtLayout, { xNorm, yNorm }: FieldPoint): number {
  const side = layout.isTall ? xNorm : yNorm;
  const share = (side - layout.low) / (layout.high - layout.low);
  return clamp(share, 0, 1) * COURT_UNITS;
}

/** Whether a point lies in the half of the far seat. */
export function isInFarHalf(layout: CourtLayout, { xNorm, yNorm }: FieldPoint): boolean {
  const depth = layout.isTall ? yNorm : xNorm;
  return Math.abs(depth - layout.far) < Math.abs(depth - layout.near);
}
