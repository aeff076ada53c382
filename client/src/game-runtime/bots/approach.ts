import { type FieldPoint, toSpans } from '../field/spans.ts';

/** How far a hand or a guide goes in a step; nearer than `nearSpans` (the same where it is left out) it is there. */
type Pace = Readonly<{ aspect: number; mostSpans: number; nearSpans?: number }>;

/** One step of the way to `goal`, no faster than the pace. */
export function approach(
  from: FieldPoint,
  goal: FieldPoint,
  { aspect, mostSpans, nearSpans = mostSpans }: Pace,
): FieldPoint & Readonly<{ isThere: boolean }> {
  const [at, to] = [toSpans(from, aspect), toSpans(goal, aspect)];
  const awaySpans = Math.sqrt((to.x - at.x) ** 2 + (to.y - at.y) ** 2);
  const isThere = awaySpans <= nearSpans;
  const share = isThere ? 1 : mostSpans / awaySpans;
  return {
    xNorm: from.xNorm + (goal.xNorm - from.xNorm) * share,
    yNorm: from.yNorm + (goal.yNorm - from.yNorm) * share,
    isThere,
  };
}
