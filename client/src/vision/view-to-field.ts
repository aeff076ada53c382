import { FIELD_LIMITS } from './limits.ts';
import { type Box, intoCrop, middleBox, outOfCrop, type ViewPoint } from './view-space.ts';

/** A point of the play field: 0..1 inside it. */
export type FieldPoint = Readonly<{ xNorm: number; yNorm: number }>;

/** What the two pictures look like: width over height of the camera's and of the play field. */
export type FieldFraming = Readonly<{
  frameAspect: number;
  fieldAspect: number;
  /** Part of the camera picture the field uses. */
  share?: number;
  /** No part of the field lies lower in the view: see `follow-hand-size.ts`. */
  lowestNorm?: number;
}>;

function framingOf({
  frameAspect,
  fieldAspect,
  share = FIELD_LIMITS.share,
  lowestNorm = 1,
}: FieldFraming) {
  const crop = raiseBox(middleBox(frameAspect, fieldAspect, share), lowestNorm);
  return { crop, isMirrored: false };
}

/** The same box higher up, and smaller where that takes it too near the upper edge; never lower or larger. */
function raiseBox(box: Box, lowestNorm: number): Box {
  const { left, top, width, height } = box;
  if (top + height <= lowestNorm) return box;
  const highest = Math.min(top, FIELD_LIMITS.highestNorm);
  const size = Math.min(1, (lowestNorm - highest) / height);
  return {
    left: left + (width * (1 - size)) / 2,
    top: lowestNorm - height * size,
    width: width * size,
    height: height * size,
  };
}

/** Where a point of the view lies in the play field; outside 0..1 when the hand is beyond its edge. */
export function viewToField(point: ViewPoint, framing: FieldFraming): FieldPoint {
  const { x, y } = intoCrop({ x: point.xNorm, y: point.yNorm }, framingOf(framing));
  return { xNorm: x, yNorm: y };
}

/** Where in the view a hand has to be to touch a point of the play field. */
export function fieldToView(point: FieldPoint, framing: FieldFraming): ViewPoint {
  const { x, y } = outOfCrop({ x: point.xNorm, y: point.yNorm }, framingOf(framing));
  return { xNorm: x, yNorm: y };
}
