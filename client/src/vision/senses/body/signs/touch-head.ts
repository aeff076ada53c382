import { shareBetween } from '../../share-between.ts';
import { type BodyMeasures, type BodySide, handOf, headOf, wayBetween } from './body-measures.ts';
import { TOUCH_HEAD_LIMITS } from './limits.ts';

/** A hand on the head or beside it: ear, hair, cheek or brow. Seated the same. */
export function touchHeadValue(measures: BodyMeasures, side: BodySide): number {
  const way = wayBetween(headOf(measures), handOf(measures, side));
  if (way === null) return 0;
  const { sideWidths, heightWidths, farHeads, nearHeads } = TOUCH_HEAD_LIMITS;
  const heads = Math.hypot(way.right / sideWidths, way.up / heightWidths);
  return shareBetween(heads, farHeads, nearHeads);
}
