import { distance, mix, type Vec2 } from '@advay/shared/kernel/vec2';

/** One stroke as a road to drive: points in order, and how far along it each stands (road units). */
export type StrokeRoad = Readonly<{
  points: readonly Vec2[];
  distances: readonly number[];
  length: number;
}>;

export type Projection = Readonly<{ along: number; away: number }>;

/** Pieces this short let a projection look at no more road than it may. */
const PIECE_LENGTH = 0.015;
/** Of places this equally near, the first counts: where a stroke runs back over itself, none is skipped. */
const TIE = 0.004;
/** A turn by more than about 110 degrees is a fold. */
const FOLD_COSINE = -0.35;

export function createStrokeRoad(polyline: readonly Vec2[]): StrokeRoad {
  const points: Vec2[] = polyline.slice(0, 1);
  const distances = points.map(() => 0);
  let length = 0;
  for (let i = 1; i < polyline.length; i += 1) {
    const [from, to] = [polyline[i - 1], polyline[i]];
    if (!from || !to) continue;
    const pieceCount = Math.max(1, Math.ceil(distance(from, to) / PIECE_LENGTH));
    const piece = distance(from, to) / pieceCount;
    for (let k = 1; k <= pieceCount; k += 1) {
      points.push(mix(from, to, k / pieceCount));
      length += piece;
      distances.push(length);
    }
  }
  return { points, distances, length };
}

export function isDot(road: StrokeRoad): boolean {
  return road.points.length === 1;
}

/** The place `along` the road, held inside its ends. */
export function pointAt(road: StrokeRoad, along: number): Vec2 {
  const index = pieceAt(road, along);
  const from = road.points[index] ?? { x: 0, y: 0 };
  const to = road.points[index + 1] ?? from;
  const start = road.distances[index] ?? 0;
  const length = (road.distances[index + 1] ?? start) - start;
  const share = length === 0 ? 0 : (along - start) / length;
  return mix(from, to, Math.min(1, Math.max(0, share)));
}

/** Direction of travel there, in radians; 0 is to the right, rising clockwise. */
export function headingAt(road: StrokeRoad, along: number): number {
  const before = pointAt(road, along - PIECE_LENGTH);
  const after = pointAt(road, along + PIECE_LENGTH);
  return Math.atan2(after.y - before.y, after.x - before.x);
}

/** Where the road next turns sharply back, at or after the place; its end when it does not. */
export function nextFold(road: StrokeRoad, from: number): number {
  for (let i = pieceAt(road, from); i + 2 < road.points.length; i += 1) {
    const [a, b, c] = [road.points[i], road.points[i + 1], road.points[i + 2]];
    const along = road.distances[i + 1] ?? 0;
    if (!a || !b || !c || along < from) continue;
    const dot = (b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y);
    if (dot < FOLD_COSINE * distance(a, b) * distance(b, c)) return along;
  }
  return road.length;
}

/** The first place nearest to `point` on the part of the road between the two distances. */
export function project(road: StrokeRoad, point: Vec2, from: number, to: number): Projection {
  let best: Projection = { along: Math.max(0, from), away: distance(point, pointAt(road, from)) };
  let isDescending = true;
  for (let i = pieceAt(road, from); i + 1 < road.points.length; i += 1) {
    if ((road.distances[i] ?? 0) > to) break;
    const found = projectOnPiece(road, i, point, from, to);
    const isNearer: boolean = found.away < best.away - (isDescending ? 0 : TIE);
    isDescending = isNearer;
    if (isNearer) best = found;
  }
  return best;
}

function projectOnPiece(
  road: StrokeRoad,
  index: number,
  point: Vec2,
  from: number,
  to: number,
): Projection {
  const a = road.points[index] ?? point;
  const b = road.points[index + 1] ?? a;
  const start = road.distances[index] ?? 0;
  const length = (road.distances[index + 1] ?? start) - start;
  if (length === 0) return { along: start, away: distance(point, a) };
  const dot = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length;
  const low = Math.max(0, from - start);
  const high = Math.min(length, to - start);
  const along = Math.max(low, Math.min(high, dot));
  return { along: start + along, away: distance(point, mix(a, b, along / length)) };
}

/** Index of the piece that holds the place; the last one for places beyond the end. */
function pieceAt(road: StrokeRoad, along: number): number {
  let low = 0;
  let high = Math.max(0, road.distances.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((road.distances[middle] ?? 0) <= along) low = middle;
    else high = middle - 1;
  }
  return low;
}
