import { distance, type Vec2 } from '@advay/shared/kernel/vec2';
import { toSpans } from '../../../game-runtime/field/spans.ts';
import type { Pointer } from '../../../input/player-input.ts';
import { corridorHalf } from '../road/corridor.ts';
import { pointAt } from '../road/stroke-road.ts';
import { type FingerPlace, seeFinger } from './see-finger.ts';
import { currentStroke, type LetterTraceState } from './state.ts';

/** From the finger that surely drives to one that surely does not. */
const BEST_FIRST: readonly FingerPlace['kind'][] = ['on-road', 'edge', 'going-back', 'off-road'];

/**
 * The pointer that traces, in road units: the nearest to the character; while it drives rather one on the road, and of
 * those the farthest ahead. A palm or second hand beside the road so steers nothing, however near it lies.
 */
export function chooseFinger(state: LetterTraceState, pointers: readonly Pointer[]): Vec2 | null {
  const points = pointers.map((pointer) => toSpans(pointer, state.config.aspect));
  if (points.length < 2) return points[0] ?? null;
  const stroke = currentStroke(state);
  const character = pointAt(stroke, state.along);
  const half = corridorHalf(state.config);
  const judged = points.map((point) => {
    const awayUnits = distance(point, character);
    if (state.phase !== 'driving') return { point, rank: 0, awayUnits };
    const place = seeFinger(stroke, state.along, point, half);
    const rank = BEST_FIRST.indexOf(place.kind);
    return { point, rank, awayUnits: place.kind === 'on-road' ? -place.ahead : awayUnits };
  });
  const [best] = judged.toSorted((a, b) => a.rank - b.rank || a.awayUnits - b.awayUnits);
  return best?.point ?? null;
}
