import { shareBetween } from '../../share-between.ts';
import { BODY_SIDES, type BodyMeasures } from './body-measures.ts';
import { ARMS_UP_LIMITS } from './limits.ts';
import { touchHeadValue } from './touch-head.ts';

/** Both arms above the head and off it. Seated the same. */
export function armsUpValue(measures: BodyMeasures): number {
  const { nose } = measures.upper;
  if (nose === undefined) return 0;
  const { fromNoseWidths, wholeWidths } = ARMS_UP_LIMITS;
  const arms = BODY_SIDES.map((side) => {
    const wrist = measures.upper[`${side}Wrist`];
    if (wrist === undefined) return 0;
    const isUp = shareBetween(wrist.up - nose.up, fromNoseWidths, wholeWidths);
    return Math.min(isUp, 1 - touchHeadValue(measures, side));
  });
  return Math.min(...arms);
}
