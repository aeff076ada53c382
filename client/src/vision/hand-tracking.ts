import type { Camera } from './camera.ts';
import type { MeterReading } from './meter.ts';
import type { HandFrame, TrackingStatus } from './tracked-hand.ts';

/** How the pointer is filtered: calm for tracing, quick for popping. */
export type TrackingProfile = 'trace' | 'pop';

export type LoadProgress = Readonly<{ loadedBytes: number; totalBytes: number }>;

/**
 * `corrupt-model`: a file was wrong twice; `offline`: it cannot be reached; `unsupported`: the browser lacks what the
 * model needs; `cancelled`: the signal was aborted. A full storage is no failure: play goes on from memory.
 */
export type TrackingFailure = 'corrupt-model' | 'offline' | 'unsupported' | 'cancelled';

export type TrackingListener = (frame: HandFrame, status: TrackingStatus) => void;

export type HandTracking = Readonly<{
  /** Told of every computed camera frame. */
  subscribe(listener: TrackingListener): () => void;
  /** The loss ladder at this moment, also when no frame has come since. */
  status(): TrackingStatus;
  meter(): MeterReading;
  /** Whether the model files stay on the device for the next visit. */
  storage: 'kept' | 'not-kept';
  /** Ends the worker. The camera stays open: it belongs to whoever opened it. */
  close(): void;
}>;

export type StartedTracking =
  | Readonly<{ ok: true; tracking: HandTracking }>
  | Readonly<{ ok: false; reason: TrackingFailure }>;

export type TrackingOptions = Readonly<{
  camera: Camera;
  profile: TrackingProfile;
  maxHands: 1 | 2;
  onProgress?: (progress: LoadProgress) => void;
  signal?: AbortSignal;
}>;

/** Loads what hand tracking needs, starts the worker and resolves when the first frame can be computed. */
export async function startHandTracking(_options: TrackingOptions): Promise<StartedTracking> {
  return { ok: false, reason: 'unsupported' };
}
