import { MIRROR, toViewPoint } from '../../view-space.ts';
import { identifyByPlace, NO_PLACES, type Places } from '../identify-by-place.ts';
import { lockSeats, NO_SEATS, type Seats } from '../seat-lock.ts';
import { type Smoothed, smoothOver } from '../smooth-over.ts';
import { type BodyMeasures, measureBody } from './body-measures.ts';
import { type Motion, NO_MOTION, noteMotion } from './body-motion.ts';
import { BODY_LIMITS } from './limits.ts';
import { NO_WAVES, noteWaves, type Waves } from './raised-wave.ts';
import type { RawBody } from './raw-body.ts';
import { NOT_SEATED, noteSeated, type Seated } from './seated.ts';
import type { BodyFrame, BodyPoint, TrackedBody } from './tracked-body.ts';

/** How the bodies of a frame become the players'. */
export type PlayedByBody = Readonly<{ seats: 1 | 2 }>;

/** What is kept of a body as long as it may come back. */
type Kept = Readonly<{
  shoulders: Smoothed | null;
  torso: Smoothed | null;
  motion: Motion;
  seated: Seated;
  waves: Waves;
}>;

const NOTHING_KEPT: Kept = {
  shoulders: null,
  torso: null,
  motion: NO_MOTION,
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
  const views = seen.map(({ landmarks }) => ({
    landmarks: landmarks.map((point): BodyPoint => {
      return { ...toViewPoint(point, MIRROR), visibility: point.visibility };
    }),
  }));
  const bodies = views.map(({ landmarks }) => ({
    landmarks,
    measures: measureBody(landmarks, frameAspect),
  }));
  const { places, ids } = identifyByPlace(
    state.places,
    bodies.map(({ measures }) => ({ at: measures.chest, size: measures.shoulderWidth })),
    timeMs,
    frameAspect,
  );
  const isKept = (id: number) => places.known.some((known) => known.id === id);
  const kept = new Map([...state.kept].filter(([id]) => isKept(id)));
  const present = bodies.map(({ landmarks, measures }, place) => {
    const id = ids[place] ?? 0;
    const noted = noteBody(kept.get(id) ?? NOTHING_KEPT, measures, timeMs, frameAspect);
    kept.set(id, noted.kept);
    return { id, landmarks, waves: noted.isWaving, away: Math.abs(measures.chest.xNorm - 0.5) };
  });
  const seats = lockSeats(state.seats, present, isKept, timeMs);
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
  { shoulders, torso, motion, seated }: Kept,
): TrackedBody {
  return {
    id,
    seat,
    landmarks,
    shoulderWidth: shoulders?.value ?? 0,
    torso: torso?.value ?? null,
    motion: motion.motion,
    motionFloor: motion.floor,
    isSeated: seated.isSeated,
  };
}

function noteBody(
  before: Kept,
  measures: BodyMeasures,
  timeMs: number,
  frameAspect: number,
): Readonly<{ kept: Kept; isWaving: boolean }> {
  const over = BODY_LIMITS.scaleOverMs;
  const shoulders = smoothOver(before.shoulders, measures.shoulderWidth, timeMs, over);
  const torso =
    measures.torso === null ? before.torso : smoothOver(before.torso, measures.torso, timeMs, over);
  const width = shoulders.value;
  const motion = noteMotion(before.motion, measures, width, timeMs, frameAspect);
  const seated = noteSeated(before.seated, measures, timeMs);
  const { waves, isWaving } = noteWaves(before.waves, measures, width, timeMs, frameAspect);
  return { kept: { shoulders, torso, motion, seated, waves }, isWaving };
}
