import { shareBetween } from '../../share-between.ts';
import { type BodyMeasures, type BodySide, outwards, wayBetween } from './body-measures.ts';
import { ARM_OUT_LIMITS } from './limits.ts';

/** One arm stretched to its own side, as high as the shoulder. Seated the same. */
export function armOutValue({ upper }: BodyMeasures, side: BodySide): number {
  const way = wayBetween(upper[`${side}Shoulder`], upper[`${side}Wrist`]);
  if (way === null) return 0;
  const { fromWidths, wholeWidths, slantedWidths, leveledWidths } = ARM_OUT_LIMITS;
  return Math.min(
    shareBetween(outwards(side, way.right), fromWidths, wholeWidths),
    shareBetween(Math.abs(way.up), slantedWidths, leveledWidths),
  );
}
