import { MIRROR, toViewPoint, type ViewPoint, viewDistance } from '../../view-space.ts';
import { identifyByPlace, NO_PLACES, type Places } from '../identify-by-place.ts';
import { type PairCandidate, seatPair } from '../pair-seats.ts';
import { lockSeats, NO_SEATS, type Seats } from '../seat-lock.ts';
import { type Smoothed, smoothOver } from '../smooth-over.ts';
import { FACE_LANDMARK } from './landmarks.ts';
import { FACE_LIMITS } from './limits.ts';
import type { RawFace } from './raw-face.ts';
import type { FaceFrame, TrackedFace } from './tracked-face.ts';

/** How the faces of a frame become the players': for how many seats that are played. */
export type PlayedByFace = Readonly<{ seats: 1 | 2 }>;

/** What one frame leaves behind for the next. */
export type FaceTracker = Readonly<{
  places: Places;
  eyes: ReadonlyMap<number, Smoothed>;
  seats: Seats;
}>;

export const NEW_FACE_TRACKER: FaceTracker = {
  places: NO_PLACES,
  eyes: new Map(),
  seats: NO_SEATS,
};

type RawFaces = Readonly<{ timeMs: number; frameAspect: number; seen: readonly RawFace[] }>;

/**
 * Turns what the model saw into faces with identity, seat and size, in view space. Only whoever has a seat is told of:
 * the largest and nearest the middle at the start, or two by their sides.
 */
export function trackFaces(
  state: FaceTracker,
  { timeMs, frameAspect, seen }: RawFaces,
  { seats: seatCount }: PlayedByFace,
): Readonly<{ state: FaceTracker; frame: FaceFrame }> {
  const views = seen.map(({ landmarks }) => landmarks.map((point) => toViewPoint(point, MIRROR)));
  const placed = views.map((landmarks) => placeOf(landmarks, frameAspect));
  const { places, ids } = identifyByPlace(state.places, placed, timeMs, frameAspect);
  const isKept = (id: number) => places.known.some((known) => known.id === id);
  const eyes = new Map([...state.eyes].filter(([id]) => isKept(id)));
  const largest = Math.max(...placed.map(({ size }) => size));
  const present = placed.map(({ at, size }, place): PairCandidate => {
    const id = ids[place] ?? 0;
    eyes.set(id, smoothOver(eyes.get(id) ?? null, size, timeMs, FACE_LIMITS.scaleOverMs));
    const smaller = FACE_LIMITS.doubledIsNearer * Math.log2(largest / size);
    return { id, xNorm: at.xNorm, away: Math.abs(at.xNorm - 0.5) + smaller };
  });
  const seats = (seatCount === 2 ? seatPair : lockSeats)(state.seats, present, isKept, timeMs);
  const faces = [seats.first, seats.second].slice(0, seatCount).flatMap((id, place) => {
    const landmarks = views[ids.indexOf(id ?? 0)];
    if (id === null || landmarks === undefined) return [];
    const eyeDistance = eyes.get(id)?.value ?? 0;
    return [{ id, seat: place === 0 ? 0 : 1, landmarks, eyeDistance } satisfies TrackedFace];
  });
  return { state: { places, eyes, seats }, frame: { timeMs, frameAspect, faces } };
}

function placeOf(landmarks: readonly ViewPoint[], frameAspect: number) {
  const left = landmarks[FACE_LANDMARK.leftEyeOuter];
  const right = landmarks[FACE_LANDMARK.rightEyeOuter];
  if (left === undefined || right === undefined) throw new Error('A face without eyes');
  const at = {
    xNorm: (left.xNorm + right.xNorm) / 2,
    yNorm: (left.yNorm + right.yNorm) / 2,
  };
  return { at, size: viewDistance(left, right, frameAspect) };
}
