import { MIRROR, toViewPoint } from '../../view-space.ts';
import { identifyByPlace, NO_PLACES, type Places } from '../identify-by-place.ts';
import { seatPair } from '../pair-seats.ts';
import { lockSeats, NO_SEATS, type Seats } from '../seat-lock.ts';
import { type Smoothed, smoothOver } from '../smooth-over.ts';
import { type BodyOutline, outlineOf } from './body-outline.ts';
import type { BodyPoint } from './landmarks.ts';
import { BODY_LIMITS } from './limits.ts';
import { NO_WAVES, noteWaves, type Waves } from './raised-wave.ts';
import type { RawBody } from './raw-body.ts';
import { NO_JITTER, noteJitter, type RoomJitter } from './room-jitter.ts';
import { NOT_SEATED, noteSeated, type Seated } from './seated.ts';
import type { BodyFrame, TrackedBody } from './tracked-body.ts';

/** How the bodies of a frame become the players': for how many seats that are played. */
export type PlayedByBody = Readonly<{ seats: 1 | 2 }>;

/** What is kept of a body as long as it may come back. */
type Kept = Readonly<{
  shoulders: Smoothed | null;
  torso: Smoothed | null;
  jitter: RoomJitter;
  seated: Seated;
  waves: Waves;
}>;

const NOTHING_KEPT: Kept = {
  shoulders: null,
  torso: null,
  jitter: NO_JITTER,
  seated: NOT_SEATED,
  waves: NO_WAVES,
};

/** What one frame leaves behind for the next. */
export type BodyTracker = Readonly<{
  places: Places;
  kept: ReadonlyMap<number, Kept>;
  seats: Seats;
}>;

export const NEW_BODY_TRACKER: BodyTracker = {
  places: NO_PLACES,
  kept: new Map(),
  seats: NO_SEATS,
};

type RawBodies = Readonly<{ timeMs: number; frameAspect: number; seen: readonly RawBody[] }>;

/**
 * Turns what the model saw into bodies with identity, seat, measures and posture, in view space. Only whoever has a
 * seat is told of.
 */
export function trackBodies(
  state: BodyTracker,
  { timeMs, frameAspect, seen }: RawBodies,
  { seats: seatCount }: PlayedByBody,
): Readonly<{ state: BodyTracker; frame: BodyFrame }> {
  const bodies = seen.map((raw) => {
    const landmarks = raw.landmarks.map(
      (point): BodyPoint => ({ ...toViewPoint(point, MIRROR), visibility: point.visibility }),
    );
    return { landmarks, outline: outlineOf(landmarks, frameAspect) };
  });
  const { places, ids } = identifyByPlace(
    state.places,
    bodies.map(({ outline }) => ({ at: outline.chest, size: outline.shoulderWidth })),
    timeMs,
    frameAspect,
  );
  const isKept = (id: number) => places.known.some((known) => known.id === id);
  const kept = new Map([...state.kept].filter(([id]) => isKept(id)));
  const present = bodies.map(({ landmarks, outline }, place) => {
    const id = ids[place] ?? 0;
    const noted = noteBody(kept.get(id) ?? NOTHING_KEPT, landmarks, outline, timeMs, frameAspect);
    kept.set(id, noted.kept);
    const { xNorm } = outline.chest;
    return { id, landmarks, xNorm, waves: noted.isWaving, away: Math.abs(xNorm - 0.5) };
  });
  const seats = (seatCount === 2 ? seatPair : lockSeats)(state.seats, present, isKept, timeMs);
  const seated = [seats.first, seats.second].slice(0, seatCount).flatMap((id, place) => {
    const body = present.find((one) => one.id === id);
    const about = body && kept.get(body.id);
    if (body === undefined || about === undefined) return [];
    return [toldOf(body.id, place === 0 ? 0 : 1, body.landmarks, about)];
  });
  return { state: { places, kept, seats }, frame: { timeMs, frameAspect, bodies: seated } };
}

function toldOf(
  id: number,
  seat: 0 | 1,
  landmarks: readonly BodyPoint[],
  { shoulders, torso, jitter, seated }: Kept,
): TrackedBody {
  return {
    id,
    seat,
    landmarks,
    shoulderWidth: shoulders?.value ?? 0,
    torso: torso?.value ?? null,
    jitterFloor: jitter.floor ?? 0,
    isSeated: seated.isSeated,
  };
}

function noteBody(
  before: Kept,
  landmarks: readonly BodyPoint[],
  outline: BodyOutline,
  timeMs: number,
  frameAspect: number,
): Readonly<{ kept: Kept; isWaving: boolean }> {
  const over = BODY_LIMITS.scaleOverMs;
  const shoulders = smoothOver(before.shoulders, outline.shoulderWidth, timeMs, over);
  const torso =
    outline.torso === null ? before.torso : smoothOver(before.torso, outline.torso, timeMs, over);
  const width = shoulders.value;
  const jitter = noteJitter(before.jitter, landmarks, frameAspect, timeMs);
  const seated = noteSeated(before.seated, outline, timeMs);
  const { waves, isWaving } = noteWaves(before.waves, outline, width, timeMs, frameAspect);
  return { kept: { shoulders, torso, jitter, seated, waves }, isWaving };
}
