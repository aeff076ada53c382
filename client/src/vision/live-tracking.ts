import { distanceAt, NOBODY_NEAR, noteSize } from './distance.ts';
import { type Hindrance, hindranceOf } from './hindrance.ts';
import type { Light } from './light.ts';
import {
  type FrameTimes,
  framesPerS,
  type MeterReading,
  NO_FRAME_TIMES,
  noteFrameTime,
  percentile,
} from './meter.ts';
import type { RawOf, Sense } from './senses/raw-of.ts';
import type { SeatsOfFrame, SeatsWanted } from './senses/seat-seen.ts';
import type { FrameOf, HowOf, SenseKind } from './senses/sense-kind.ts';
import { noteFrame, type Sighting, statusAt, type TrackingStatus } from './tracking-status.ts';
import type { ViewPoint } from './view-space.ts';
import type { FrameResult } from './worker/worker-protocol.ts';

/** Told of every computed frame, the loss ladder with it, and how long the model took. */
export type TrackingListener<S extends Sense> = (
  frame: FrameOf[S],
  status: TrackingStatus,
  inferenceMs: number,
) => void;

export type PageClock = Readonly<{ nowMs: () => number; timeOriginMs: number }>;

/** What one sense knows at this moment: fed by the worker's results, asked by the game. */
export type LiveTracking<S extends Sense> = Readonly<{
  take(result: FrameResult<S>): void;
  subscribe(listener: TrackingListener<S>): () => void;
  /** The same frames, as what each seat shows of what is wanted. */
  watchSeats(wanted: SeatsWanted, listener: (frame: SeatsOfFrame) => void): () => void;
  status(): TrackingStatus;
  meter(): Omit<MeterReading, 'bytesSentSinceCameraOpened'>;
  /** In the newest picture; `fine` until there is one. */
  light(): Light;
  /** Why nobody is seen, as far as the pictures tell; null where they are good. */
  hindrance(): Hindrance | null;
  /** What the vision worker has sent. */
  bytesSentByWorker(): number;
}>;

export function createLiveTracking<S extends Sense>(
  kind: SenseKind<S>,
  how: HowOf[S],
  clock: PageClock,
): LiveTracking<S> {
  const track = kind.createTracker(how);
  let sighting: Sighting | null = null;
  let times: FrameTimes = NO_FRAME_TIMES;
  let newest: FrameResult<S> | null = null;
  let pointer: ViewPoint | null = null;
  let near = NOBODY_NEAR;
  const listeners = new Set<TrackingListener<S>>();

  const subscribe = (listener: TrackingListener<S>) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    take(result) {
      const nowMs = clock.nowMs();
      if (newest?.model !== result.model) times = { ...times, inferenceMs: [] };
      times = noteFrameTime(times, result.inferenceMs, nowMs);
      newest = result;
      const { seen, frameAspect, capturedAtEpochMs } = result;
      const timeMs = capturedAtEpochMs - clock.timeOriginMs;
      const sizes = (seen as readonly RawOf[S][]).map((raw) => kind.sizeOf(raw, frameAspect));
      near = noteSize(near, sizes.length === 0 ? null : Math.max(...sizes), timeMs);
      const frame = track({ timeMs, frameAspect, seen });
      pointer = kind.pointerIn(frame);
      sighting = noteFrame(sighting, kind.isAnybodyIn(frame), nowMs);
      const status = statusAt(sighting, nowMs);
      for (const listener of listeners) listener(frame, status, result.inferenceMs);
    },
    subscribe,
    watchSeats(wanted, listener) {
      const seatsOf = kind.createSeats(wanted);
      return subscribe((frame) => listener(seatsOf(frame)));
    },
    status: () => statusAt(sighting, clock.nowMs()),
    meter: () => ({
      model: newest?.model ?? kind.lite,
      delegate: newest?.delegate ?? 'CPU',
      inferenceP50Ms: percentile(times.inferenceMs, 0.5),
      inferenceP95Ms: percentile(times.inferenceMs, 0.95),
      trackedFps: framesPerS(times, clock.nowMs()),
      pointer,
    }),
    light: () => newest?.light ?? 'fine',
    hindrance: () =>
      newest === null
        ? null
        : hindranceOf({ ...newest, distance: distanceAt(near, kind.sense, clock.nowMs()) }),
    bytesSentByWorker: () => newest?.bytesSent ?? 0,
  };
}
