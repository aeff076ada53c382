import type { ReachBox } from '../../../game-runtime/contract.ts';
import { reachSpan } from '../../../game-runtime/field/reach-span.ts';
import { fieldSpans } from '../../../game-runtime/field/spans.ts';
import { FIELD_MARGIN, MIN_REACH } from '../limits.ts';

/** Where the middle of a road may run, in road units: inside the field's margins and the child's reach. */
export function roadArea(aspect: number, reach: ReachBox): ReachBox {
  const size = fieldSpans(aspect);
  const across = reachSpan(reach.left, reach.right, MIN_REACH);
  const down = reachSpan(reach.top, reach.bottom, MIN_REACH);
  const [left, right] = side(across, FIELD_MARGIN.left, FIELD_MARGIN.right, size.x);
  const [top, bottom] = side(down, FIELD_MARGIN.top, FIELD_MARGIN.bottom, size.y);
  return { left, top, right, bottom };
}

/** Inside the reach, and clear of the margins at the field's edges. */
function side(
  [low, high]: readonly [number, number],
  marginLow: number,
  marginHigh: number,
  size: number,
): [number, number] {
  return [Math.max(low * size, marginLow), Math.min(high * size, size - marginHigh)];
}
