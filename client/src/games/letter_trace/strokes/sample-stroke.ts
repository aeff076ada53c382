import type { Vec2 } from '@advay/shared/kernel/vec2';
import { ovalPoint, type ParsedStroke, type Segment } from './stroke-notation.ts';

/** Fine enough that a chord stays within a thousandth of the glyph box of the true curve. */
const POINTS_PER_CURVE = 32;

/** The stroke as a polyline in its own units; corners stay exact. A dot gives its one point. */
export function sampleStroke(stroke: ParsedStroke): Vec2[] {
  const points: Vec2[] = [stroke.start];
  for (const segment of stroke.segments) {
    const count = segment.kind === 'line' ? 1 : POINTS_PER_CURVE;
    for (let i = 1; i <= count; i += 1) points.push(pointOn(segment, i / count));
  }
  return points;
}

function pointOn(segment: Segment, share: number): Vec2 {
  if (segment.kind === 'oval') {
    return ovalPoint(segment, segment.fromDeg + (segment.toDeg - segment.fromDeg) * share);
  }
  if (segment.kind === 'line') return segment.to;
  const left = 1 - share;
  const weights = [left ** 3, 3 * left ** 2 * share, 3 * left * share ** 2, share ** 3] as const;
  const { from, control1, control2, to } = segment;
  return {
    x: weights[0] * from.x + weights[1] * control1.x + weights[2] * control2.x + weights[3] * to.x,
    y: weights[0] * from.y + weights[1] * control1.y + weights[2] * control2.y + weights[3] * to.y,
  };
}
