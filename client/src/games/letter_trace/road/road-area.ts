import { clamp } from '@advay/shared/kernel/clamp';
import type { ReachBox } from '../../../game-runtime/contract.ts';
import { FIELD_MARGIN, MIN_REACH } from '../limits.ts';
import { fieldSize } from './field-scale.ts';

/** Where the middle of a road may run, in road units: inside the field's margins and the child's reach. */
export function roadArea(aspect: number, reach: ReachBox): ReachBox {
  const size = fieldSize(aspect);
  const [left, right] = span(
    reach.left,
    reach.right,
    FIELD_MARGIN.left,
    FIELD_MARGIN.right,
    size.x,
  );
  const [top, bottom] = span(
    reach.top,
    reach.bottom,
    FIELD_MARGIN.top,
    FIELD_MARGIN.bottom,
    size.y,
  );
  return { left, top, right, bottom };
}

function span(
  reachLow: number,
  reachHigh: number,
  marginLow: number,
  marginHigh: number,
  size: number,
): [number, number] {
  const length = clamp(reachHigh - reachLow, MIN_REACH, 1);
  const low = clamp((reachLow + reachHigh - length) / 2, 0, 1 - length);
  return [Math.max(low * size, marginLow), Math.min((low + length) * size, size - marginHigh)];
}
