import { type Identities, identifyHands, NO_IDENTITIES, type SeenHand } from './hand-identity.ts';
import { MIRROR, toViewPoint, viewDistance } from './landmarks.ts';
import { POINTER_FILTERS } from './limits.ts';
import { filterPointer, type PointerFilter, pointOf } from './pointer-filter.ts';
import { HAND_LANDMARK, type RawHand } from './raw-hand.ts';
import type { HandFrame, TrackedHand, ViewPoint } from './tracked-hand.ts';

/** How the pointer is filtered: calm for tracing, quick for popping. */
export type TrackingProfile = 'trace' | 'pop';

/** What one frame leaves behind for the next. */
export type TrackerState = Readonly<{
  identities: Identities;
  filters: ReadonlyMap<number, PointerFilter>;
}>;

export const NEW_TRACKER: TrackerState = { identities: NO_IDENTITIES, filters: new Map() };

export type RawFrame = Readonly<{
  timeMs: number;
  frameAspect: number;
  hands: readonly RawHand[];
}>;

/** Turns what the model saw into hands with identity, side and a filtered pointer, in view space. */
export function trackHands(
  state: TrackerState,
  raw: RawFrame,
  profile: TrackingProfile,
): Readonly<{ state: TrackerState; frame: HandFrame }> {
  const { timeMs, frameAspect } = raw;
  const views = raw.hands.map((hand) => hand.landmarks.map((point) => toViewPoint(point, MIRROR)));
  const seen = raw.hands.map((hand, place) => seenHand(hand, views[place] ?? []));
  const { identities, result } = identifyHands(state.identities, seen, timeMs, frameAspect);
  const settings = POINTER_FILTERS[profile];
  const filters = new Map<number, PointerFilter>();
  for (const hand of identities.known) {
    const kept = state.filters.get(hand.id);
    if (kept !== undefined) filters.set(hand.id, kept);
  }
  const hands = result.map(({ id, side }, place): TrackedHand => {
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
  return { state: { identities, filters }, frame: { timeMs, frameAspect, hands } };
}

/** The palm moves as the hand does, whatever the fingers do. */
const PALM = [
  HAND_LANDMARK.wrist,
  HAND_LANDMARK.indexKnuckle,
  HAND_LANDMARK.middleKnuckle,
  HAND_LANDMARK.ringKnuckle,
  HAND_LANDMARK.littleKnuckle,
] as const;

function seenHand(hand: RawHand, view: readonly ViewPoint[]): SeenHand {
  const points = PALM.map((place) => landmarkAt(view, place));
  const mean = (value: (point: ViewPoint) => number) =>
    points.reduce((sum, point) => sum + value(point), 0) / points.length;
  return {
    palm: { xNorm: mean((point) => point.xNorm), yNorm: mean((point) => point.yNorm) },
    side: hand.side,
    sideScore: hand.sideScore,
  };
}

function landmarkAt(landmarks: readonly ViewPoint[], place: number): ViewPoint {
  const point = landmarks[place];
  if (point === undefined) throw new Error(`A hand without landmark ${place}`);
  return point;
}
