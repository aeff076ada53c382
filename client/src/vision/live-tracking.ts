import { NEW_TRACKER, type PlayedBy, type TrackerState, trackHands } from './hand-tracker.ts';
import {
  type FrameTimes,
  framesPerS,
  type MeterReading,
  NO_FRAME_TIMES,
  noteFrameTime,
  percentile,
} from './meter.ts';
import type { HandFrame, TrackingStatus, ViewPoint } from './tracked-hand.ts';
import { noteFrame, type Sighting, statusAt } from './tracking-status.ts';
import type { FrameResult } from './worker/worker-protocol.ts';

/** Told of every computed frame, the loss ladder with it, and how long the model took. */
export type TrackingListener = (
  frame: HandFrame,
  status: TrackingStatus,
  inferenceMs: number,
) => void;

export type PageClock = Readonly<{ nowMs: () => number; timeOriginMs: number }>;

/** Everything known of the hands at this moment: fed by the worker's results, asked by the game. */
export type LiveTracking = Readonly<{
  take(result: FrameResult): void;
  subscribe(listener: TrackingListener): () => void;
  status(): TrackingStatus;
  meter(): Omit<MeterReading, 'bytesSentSinceCameraOpened'>;
  /** What the vision worker has sent. */
  bytesSentByWorker(): number;
}>;

export function createLiveTracking(playedBy: PlayedBy, clock: PageClock): LiveTracking {
  let tracker: TrackerState = NEW_TRACKER;
  let sighting: Sighting | null = null;
  let times: FrameTimes = NO_FRAME_TIMES;
  let newest: FrameResult | null = null;
  let pointer: ViewPoint | null = null;
  const listeners = new Set<TrackingListener>();

  return {
    take(result) {
      const nowMs = clock.nowMs();
      if (newest?.model !== result.model) times = { ...times, inferenceMs: [] };
      times = noteFrameTime(times, result.inferenceMs, nowMs);
      newest = result;
      const { hands, frameAspect, capturedAtEpochMs } = result;
      const timeMs = capturedAtEpochMs - clock.timeOriginMs;
      const tracked = trackHands(tracker, { timeMs, frameAspect, hands }, playedBy);
      tracker = tracked.state;
      pointer = tracked.frame.hands[0]?.tip ?? null;
      sighting = noteFrame(sighting, tracked.frame.hands.length > 0, nowMs);
      const status = statusAt(sighting, nowMs);
      for (const listener of listeners) listener(tracked.frame, status, result.inferenceMs);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    status: () => statusAt(sighting, clock.nowMs()),
    meter: () => ({
      model: newest?.model ?? 'hand-lite',
      delegate: newest?.delegate ?? 'CPU',
      inferenceP50Ms: percentile(times.inferenceMs, 0.5),
      inferenceP95Ms: percentile(times.inferenceMs, 0.95),
      trackedFps: framesPerS(times, clock.nowMs()),
      pointer,
    }),
    bytesSentByWorker: () => newest?.bytesSent ?? 0,
  };
}
