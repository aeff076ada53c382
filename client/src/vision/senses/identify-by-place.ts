import { type ViewPoint, viewDistance } from '../view-space.ts';
import { PLACE_LIMITS } from './limits.ts';

/** A body or a face of one frame, reduced to what tells two apart. */
export type Placed = Readonly<{
  at: ViewPoint;
  /** In frame heights; shoulders or eyes apart. */
  size: number;
}>;

type Known = Placed &
  Readonly<{
    id: number;
    /** Shares of the frame a second. */
    velocity: ViewPoint;
    lastSeenMs: number;
  }>;

/** Plain data between two frames. */
export type Places = Readonly<{ known: readonly Known[]; nextId: number }>;

export const NO_PLACES: Places = { known: [], nextId: 1 };

/**
 * Gives each of a frame an id that survives the model's changing order, another crossing in front, and being away for
 * no longer than the loss ladder. The ids are in the order of `seen`.
 */
export function identifyByPlace(
  places: Places,
  seen: readonly Placed[],
  timeMs: number,
  frameAspect: number,
): Readonly<{ places: Places; ids: readonly number[] }> {
  const kept = places.known.filter((known) => timeMs - known.lastSeenMs <= PLACE_LIMITS.keptForMs);
  const pairs = nearestPairs(kept, seen, timeMs, frameAspect);
  let { nextId } = places;
  const updated = seen.map((one, place): Known => {
    const before = pairs.get(place);
    return before === undefined ? meet(one, nextId++, timeMs) : follow(before, one, timeMs);
  });
  const gone = kept.filter(({ id }) => !updated.some((one) => one.id === id));
  return { places: { known: [...updated, ...gone], nextId }, ids: updated.map(({ id }) => id) };
}

const STILL: ViewPoint = { xNorm: 0, yNorm: 0 };

const meet = ({ at, size }: Placed, id: number, timeMs: number): Known => ({
  id,
  at,
  size,
  velocity: STILL,
  lastSeenMs: timeMs,
});

function follow(before: Known, { at, size }: Placed, timeMs: number): Known {
  const elapsedMs = timeMs - before.lastSeenMs;
  const share = elapsedMs / (elapsedMs + PLACE_LIMITS.velocityOverMs);
  const mixed = (axis: keyof ViewPoint) => {
    const nowPerS = elapsedMs > 0 ? ((at[axis] - before.at[axis]) * 1000) / elapsedMs : 0;
    return before.velocity[axis] + (nowPerS - before.velocity[axis]) * share;
  };
  const velocity = { xNorm: mixed('xNorm'), yNorm: mixed('yNorm') };
  return { id: before.id, at, size, velocity, lastSeenMs: timeMs };
}

/** The pairs that cost least, one after the other: with two of each that is the best there is but for ties. */
function nearestPairs(
  known: readonly Known[],
  seen: readonly Placed[],
  timeMs: number,
  frameAspect: number,
): ReadonlyMap<number, Known> {
  const all = known
    .flatMap((before) =>
      seen.map((one, place) => ({ before, place, cost: costOf(before, one, timeMs, frameAspect) })),
    )
    .filter(({ cost }) => cost !== null)
    .toSorted((a, b) => (a.cost ?? 0) - (b.cost ?? 0));
  const pairs = new Map<number, Known>();
  for (const { before, place } of all) {
    const isFree = !pairs.has(place) && ![...pairs.values()].includes(before);
    if (isFree) pairs.set(place, before);
  }
  return pairs;
}

/** Null when nobody moves that far in the time. */
function costOf(before: Known, one: Placed, timeMs: number, frameAspect: number): number | null {
  const { gateBase, gatePerS, gateMost, sizeCost, sizeCostMost, coastMs } = PLACE_LIMITS;
  const elapsedMs = timeMs - before.lastSeenMs;
  const coastS = Math.min(elapsedMs, coastMs) / 1000;
  const expected = {
    xNorm: before.at.xNorm + before.velocity.xNorm * coastS,
    yNorm: before.at.yNorm + before.velocity.yNorm * coastS,
  };
  const apart = viewDistance(expected, one.at, frameAspect);
  const gate = Math.min(gateMost, gateBase + (gatePerS * elapsedMs) / 1000);
  const sizeRatio = Math.max(one.size / before.size, before.size / one.size);
  if (apart > gate) return null;
  return apart + Math.min(sizeCostMost, sizeCost * (sizeRatio - 1));
}
