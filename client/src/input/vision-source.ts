import type { HandTracking } from '../vision/hand-tracking.ts';
import type { InputSource } from './player-input.ts';

export type VisionSourceOptions = Readonly<{
  tracking: HandTracking;
  /** Width over height of the play field as it stands now. */
  fieldAspect: () => number;
}>;

/** Hands before the camera as an input source: pointers in field units, `lost` by the loss ladder. */
export function createVisionSource(_options: VisionSourceOptions): InputSource {
  return { read: () => null, dispose() {} };
}
