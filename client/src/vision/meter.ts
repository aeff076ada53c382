import { METER_LIMITS } from './limits.ts';
import type { ModelName } from './model-manifest.ts';
import type { ViewPoint } from './view-space.ts';

export type Delegate = 'CPU' | 'GPU';

/** What the vision meter shows to parents and developers. */
export type MeterReading = Readonly<{
  model: ModelName;
  delegate: Delegate;
  /** Null until a frame was computed. */
  inferenceP50Ms: number | null;
  inferenceP95Ms: number | null;
  /** Camera frames computed a second, over the last two. */
  trackedFps: number;
  /** The first hand's pointer in view space. */
  pointer: ViewPoint | null;
  /** Request bodies, beacons and messages that left this page and its vision worker; see sent-bytes.ts. */
  bytesSentSinceCameraOpened: number;
}>;

/** The last computed frames: how long each took, and when each was done. */
export type FrameTimes = Readonly<{
  inferenceMs: readonly number[];
  doneAtMs: readonly number[];
}>;

export const NO_FRAME_TIMES: FrameTimes = { inferenceMs: [], doneAtMs: [] };

export function noteFrameTime(times: FrameTimes, inferenceMs: number, nowMs: number): FrameTimes {
  return {
    inferenceMs: [...times.inferenceMs, inferenceMs].slice(-METER_LIMITS.inferenceFrames),
    doneAtMs: [...times.doneAtMs.filter((at) => at > nowMs - METER_LIMITS.fpsWindowMs), nowMs],
  };
}

/** The value below which `share` of all lie (nearest rank), or null of none. */
export function percentile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null;
}

/** Frames a second over the window, or over the time since the first frame while that is shorter. */
export function framesPerS(times: FrameTimes, nowMs: number): number {
  const recent = times.doneAtMs.filter((at) => at > nowMs - METER_LIMITS.fpsWindowMs);
  const [first] = recent;
  const last = recent.at(-1);
  if (first === undefined || last === undefined || last === first) return 0;
  return ((recent.length - 1) * 1000) / (Math.max(last, nowMs - 100) - first);
}
