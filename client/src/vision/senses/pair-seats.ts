import { type Candidate, NO_SEATS, type Seats } from './seat-lock.ts';

/** Somebody who may have one of two seats. */
export type PairCandidate = Candidate &
  Readonly<{
    /** In view space, which grows to the right. */
    xNorm: number;
  }>;

/**
 * The seats of a game that two play: as they sit beside each other the one at the right has the first, for that side of
 * the field is the first child's. Who is there alone has it until the other comes. From then on each keeps a seat,
 * whoever crosses or waves; whoever comes in for somebody who left takes that one's. `sinceMs` is when both were there.
 */
export function seatPair(
  before: Seats,
  present: readonly PairCandidate[],
  isKept: (id: number) => boolean,
  timeMs: number,
): Seats {
  const stays = (id: number | null) =>
    id !== null && (present.some((one) => one.id === id) || isKept(id)) ? id : null;
  const [first, second] = [stays(before.first), stays(before.second)];
  const wasPair = Number.isFinite(before.sinceMs) && (first !== null || second !== null);
  if (wasPair) return { ...before, ...fill(first, second, present) };
  const pair = fill(first, second, present);
  const [one, other] = [pair.first, pair.second].map((id) => present.find((at) => at.id === id));
  if (one === undefined || other === undefined) return { ...NO_SEATS, ...pair };
  const [right, left] = one.xNorm >= other.xNorm ? [one, other] : [other, one];
  return { ...before, first: right.id, second: left.id, sinceMs: timeMs };
}

/** The best placed of all others on the seats that are free. */
function fill(first: number | null, second: number | null, present: readonly PairCandidate[]) {
  const others = present
    .filter(({ id }) => id !== first && id !== second)
    .toSorted((a, b) => a.away - b.away)
    .map(({ id }) => id);
  const filled = first ?? others.shift() ?? null;
  return { first: filled, second: second ?? others.shift() ?? null };
}
