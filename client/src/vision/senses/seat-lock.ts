import { SEAT_LIMITS } from './limits.ts';

/** Somebody of one frame who may have a seat. */
export type Candidate = Readonly<{
  id: number;
  /** How far from well placed, in frame widths: 0 is best. */
  away: number;
  /** Has just waved. */
  waves?: boolean;
}>;

/** Plain data between two frames: who has the first and the second seat. */
export type Seats = Readonly<{
  first: number | null;
  second: number | null;
  /** Since when the first seat has somebody, or since when it has nobody any more. */
  sinceMs: number;
  /** Who had the second seat already when somebody came back to the first, and so is not meant by a better place. */
  stoodBy: number | null;
}>;

export const NO_SEATS: Seats = {
  first: null,
  second: null,
  sinceMs: Number.NEGATIVE_INFINITY,
  stoodBy: null,
};

/**
 * Who plays. The best placed takes the first seat and keeps it, whoever crosses or comes nearer later; in the first
 * moment somebody clearly better placed may still have it, and a little longer whoever waves. The second seat is the
 * other's. `isKept` says whether somebody who is not in this frame may still come back: until then the seat waits; and
 * after that a while more for whoever comes in, before the other moves up.
 */
export function lockSeats(
  before: Seats,
  present: readonly Candidate[],
  isKept: (id: number) => boolean,
  timeMs: number,
): Seats {
  const stays = (id: number | null) =>
    id !== null && (present.some((one) => one.id === id) || isKept(id)) ? id : null;
  const owner = stays(before.first);
  const hasLeft = before.first !== null && owner === null;
  const now = hasLeft ? { ...before, first: null, sinceMs: timeMs } : before;
  const first = owner === null ? taker(now, present, timeMs) : claimed(now, owner, present, timeMs);
  const kept = stays(before.second);
  const second =
    kept !== null && kept !== first ? kept : bestOf(present.filter(({ id }) => id !== first));
  const isTaken = owner === null && first !== null;
  return isTaken
    ? { first, second, sinceMs: timeMs, stoodBy: before.second }
    : { ...now, first, second };
}

const byPlace = (present: readonly Candidate[]) => present.toSorted((a, b) => a.away - b.away);

const bestOf = (present: readonly Candidate[]): number | null =>
  (present.find(({ waves }) => waves) ?? byPlace(present)[0])?.id ?? null;

/** Who takes a seat that is nobody's: at first not the one who stood by while somebody else played. */
function taker(before: Seats, present: readonly Candidate[], timeMs: number): number | null {
  const isWaiting = timeMs - before.sinceMs <= SEAT_LIMITS.otherWaitsMs;
  return bestOf(
    present.filter(({ id, waves }) => waves === true || !isWaiting || id !== before.second),
  );
}

/** The owner, or in the first moments somebody who is clearly meant. */
function claimed(
  { sinceMs, stoodBy }: Seats,
  owner: number,
  present: readonly Candidate[],
  timeMs: number,
): number {
  const { chooseForMs, lead, waveForMs } = SEAT_LIMITS;
  const owners = present.find(({ id }) => id === owner);
  const waving = present.find(({ waves }) => waves);
  if (waving !== undefined && !owners?.waves && timeMs - sinceMs <= waveForMs) return waving.id;
  if (owners === undefined || timeMs - sinceMs > chooseForMs) return owner;
  const isMeant = ({ id, away }: Candidate) => id !== stoodBy && away <= owners.away - lead;
  return byPlace(present).find(isMeant)?.id ?? owner;
}
