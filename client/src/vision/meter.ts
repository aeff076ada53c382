import type { ModelName } from './model-manifest.ts';
import type { ViewPoint } from './tracked-hand.ts';

export type Delegate = 'CPU' | 'GPU';

/** What the vision meter shows to parents and developers. */
export type MeterReading = Readonly<{
  model: ModelName;
  delegate: Delegate;
  /** Null until a frame was computed. */
  inferenceP50Ms: number | null;
  inferenceP95Ms: number | null;
  /** Camera frames computed in the last seconds, per second. */
  trackedFps: number;
  /** The first hand's pointer in view space. */
  pointer: ViewPoint | null;
  /** Request bodies, beacons and messages that left this page and its vision worker; see sent-bytes.ts. */
  bytesSentSinceCameraOpened: number;
}>;
