import { type Lens, toPixel } from './lens.ts';
import type { Solid } from './solid.ts';
import { minus, plus, type Vec3 } from './vec3.ts';

/** Pixels from the first up to, not with, the last. */
export type ScreenBox = {
  readonly fromXPx: number;
  readonly toXPx: number;
  readonly fromYPx: number;
  readonly toYPx: number;
};

/** The eight corners of a box around a middle. */
const cornersAround = (middle: Vec3, axes: readonly [Vec3, Vec3, Vec3]): readonly Vec3[] => {
  let corners: readonly Vec3[] = [middle];
  for (const axis of axes) corners = corners.flatMap((at) => [plus(at, axis), minus(at, axis)]);
  return corners;
};

const cornersOf = (solid: Solid): readonly Vec3[] => {
  if (solid.kind === 'ellipsoid') return cornersAround(solid.centre, solid.axes);
  const { radiusM } = solid;
  const cube = [
    [radiusM, 0, 0],
    [0, radiusM, 0],
    [0, 0, radiusM],
  ] as const;
  return [...cornersAround(solid.from, cube), ...cornersAround(solid.to, cube)];
};

/** The part of the picture in which a solid can be seen; `undefined` when it can nowhere. */
export const screenBox = (lens: Lens, solid: Solid): ScreenBox | undefined => {
  const box = { fromXPx: lens.widthPx, toXPx: 0, fromYPx: lens.heightPx, toYPx: 0 };
  for (const corner of cornersOf(solid)) {
    const pixel = toPixel(lens, corner);
    if (pixel === undefined) return undefined;
    box.fromXPx = Math.min(box.fromXPx, Math.floor(pixel.xPx));
    box.toXPx = Math.max(box.toXPx, Math.ceil(pixel.xPx));
    box.fromYPx = Math.min(box.fromYPx, Math.floor(pixel.yPx));
    box.toYPx = Math.max(box.toYPx, Math.ceil(pixel.yPx));
  }
  const inside = {
    fromXPx: Math.max(0, box.fromXPx),
    toXPx: Math.min(lens.widthPx, box.toXPx),
    fromYPx: Math.max(0, box.fromYPx),
    toYPx: Math.min(lens.heightPx, box.toYPx),
  };
  return inside.fromXPx < inside.toXPx && inside.fromYPx < inside.toYPx ? inside : undefined;
};
