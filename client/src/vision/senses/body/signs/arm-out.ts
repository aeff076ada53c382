import { shareBetween } from '../../share-between.ts';
import { type BodyMeasures, type BodySide, outwards, wayBetween } from './body-measures.ts';
import { type BodyStart, torsoShare } from './body-start.ts';
import { ARM_OUT_LIMITS } from './limits.ts';

/**
 * One arm stretched to its own side, as high as the shoulder. Seated the same. Of a child that is bent down nothing is
 * told: arms that hang before it look level.
 */
export function armOutValue(measures: BodyMeasures, start: BodyStart, side: BodySide): number {
  const { upper } = measures;
  const way = wayBetween(upper[`${side}Shoulder`], upper[`${side}Wrist`]);
  if (way === null) return 0;
  const { fromWidths, wholeWidths, slantedWidths, leveledWidths } = ARM_OUT_LIMITS;
  const { bentShare, uprightShare } = ARM_OUT_LIMITS;
  return Math.min(
    shareBetween(outwards(side, way.right), fromWidths, wholeWidths),
    shareBetween(Math.abs(way.up), slantedWidths, leveledWidths),
    shareBetween(torsoShare(measures, start) ?? 1, bentShare, uprightShare),
  );
}
