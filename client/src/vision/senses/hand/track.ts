import { isBelieved } from '../../tracking-status.ts';
import { MIRROR, toViewPoint, type ViewPoint, viewDistance } from '../../view-space.ts';
import { type Identities, identifyHands, NO_IDENTITIES, type SeenHand } from './hand-identity.ts';
import { shapeOf } from './hand-shape.ts';
import { HAND_LANDMARK } from './landmarks.ts';
import { POINTER_FILTERS } from './limits.ts';
import { filterPointer, type PointerFilter, pointOf } from './pointer-filter.ts';
import type { RawHand } from './raw-hand.ts';
import { type HandSeats, NO_HAND_SEATS, seatHands } from './seat-hands.ts';
import type { HandFrame, TrackedHand } from './tracked-hand.ts';
import { chooseOwner, NO_OWNER, type Ownership } from './whose-hand.ts';

/** How the pointer is filtered: calm for tracing, quick for popping. */
export type TrackingProfile = 'trace' | 'pop';

/** What one frame leaves behind for the next. */
export type TrackerState = Readonly<{
  identities: Identities;
  filters: ReadonlyMap<number, PointerFilter>;
  ownership: Ownership;
  seats: HandSeats;
}>;

export const NEW_TRACKER: TrackerState = {
  identities: NO_IDENTITIES,
  filters: new Map(),
  ownership: NO_OWNER,
  seats: NO_HAND_SEATS,
};

/** How the hands of a frame become the player's. */
export type PlayedBy = Readonly<{ profile: TrackingProfile; maxHands: 1 | 2 }>;

type RawHands = Readonly<{ timeMs: number; frameAspect: number; seen: readonly RawHand[] }>;

/**
 * Turns what the model saw into hands with identity, side and a filtered pointer, in view space: the hand that plays
 * first, and at most as many as the game takes. Where that is two, each keeps its seat, whichever plays more.
 */
export function trackHands(
  state: TrackerState,
  raw: RawHands,
  { profile, maxHands }: PlayedBy,
): Readonly<{ state: TrackerState; frame: HandFrame }> {
  const { timeMs, frameAspect } = raw;
  const views = raw.seen.map((hand) => hand.landmarks.map((point) => toViewPoint(point, MIRROR)));
  const seen = raw.seen.map((hand, place) => seenHand(hand, views[place] ?? []));
  const { identities, result } = identifyHands(state.identities, seen, timeMs, frameAspect);
  const settings = POINTER_FILTERS[profile];
  const filters = new Map<number, PointerFilter>();
  for (const hand of identities.known) {
    const kept = state.filters.get(hand.id);
    if (kept !== undefined) filters.set(hand.id, kept);
  }
  const hands = result.map(({ id, side }, place): Omit<TrackedHand, 'seat'> => {
    const landmarks = views[place] ?? [];
    const tip = landmarkAt(landmarks, HAND_LANDMARK.indexTip);
    const filter = filterPointer(settings, filters.get(id) ?? null, tip, timeMs, frameAspect);
    filters.set(id, filter);
    const scale = viewDistance(
      landmarkAt(landmarks, HAND_LANDMARK.wrist),
      landmarkAt(landmarks, HAND_LANDMARK.middleKnuckle),
      frameAspect,
    );
    return { id, side, landmarks, tip: pointOf(filter, frameAspect), scale };
  });
  const present = hands.map(({ id, landmarks, scale }) => {
    const shape = shapeOf(landmarks, frameAspect);
    return { id, palm: palmOf(landmarks), scale, shape };
  });
  const ownership = chooseOwner(
    state.ownership,
    present,
    (id) => identities.known.some((hand) => hand.id === id && isBelieved(hand, timeMs)),
    timeMs,
    frameAspect,
  );
  const seats = seatHands(state.seats, present, timeMs, frameAspect);
  const first = maxHands === 2 ? seats.seats[0]?.id : ownership.owner;
  const seated = hands.map((hand): TrackedHand => ({ ...hand, seat: hand.id === first ? 0 : 1 }));
  const owners = seated.filter(({ id }) => id === ownership.owner);
  const others = maxHands === 2 ? seated.filter(({ id }) => id !== ownership.owner) : [];
  return {
    state: { identities, filters, ownership, seats },
    frame: { timeMs, frameAspect, hands: [...owners, ...others] },
  };
}

/** The palm moves as the hand does, whatever the fingers do. */
const PALM = [
  HAND_LANDMARK.wrist,
  HAND_LANDMARK.indexKnuckle,
  HAND_LANDMARK.middleKnuckle,
  HAND_LANDMARK.ringKnuckle,
  HAND_LANDMARK.littleKnuckle,
] as const;

function palmOf(view: readonly ViewPoint[]): ViewPoint {
  const points = PALM.map((place) => landmarkAt(view, place));
  const mean = (value: (point: ViewPoint) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  return { xNorm: mean((point) => point.xNorm), yNorm: mean((point) => point.yNorm) };
}

function seenHand({ side, sideScore }: RawHand, view: readonly ViewPoint[]): SeenHand {
  return { palm: palmOf(view), side, sideScore };
}

function landmarkAt(landmarks: readonly ViewPoint[], place: number): ViewPoint {
  const point = landmarks[place];
  if (point === undefined) throw new Error(`A hand without landmark ${place}`);
  return point;
}
