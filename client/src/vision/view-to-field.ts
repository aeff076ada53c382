import { FIELD_LIMITS } from './limits.ts';
import { middleBox, toCameraPoint, toViewPoint, type ViewPoint } from './view-space.ts';

/** A point of the play field: 0..1 inside it. */
export type FieldPoint = Readonly<{ xNorm: number; yNorm: number }>;

/** What the two pictures look like: width over height of the camera's and of the play field. */
export type FieldFraming = Readonly<{
  frameAspect: number;
  fieldAspect: number;
  /** Part of the camera picture the field uses. */
  share?: number;
}>;

function framingOf({ frameAspect, fieldAspect, share = FIELD_LIMITS.share }: FieldFraming) {
  return { crop: middleBox(frameAspect, fieldAspect, share), isMirrored: false };
}

/** Where a point of the view lies in the play field; outside 0..1 when the hand is beyond its edge. */
export function viewToField(point: ViewPoint, framing: FieldFraming): FieldPoint {
  return toViewPoint({ x: point.xNorm, y: point.yNorm }, framingOf(framing));
}

/** Where in the view a hand has to be to touch a point of the play field. */
export function fieldToView(point: FieldPoint, framing: FieldFraming): ViewPoint {
  const { x, y } = toCameraPoint(point, framingOf(framing));
  return { xNorm: x, yNorm: y };
}
