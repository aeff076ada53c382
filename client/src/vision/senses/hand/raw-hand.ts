import type { CameraPoint } from '../../view-space.ts';

/** A hand as the model reports it for one frame: camera space, no identity, no filter. */
export type RawHand = Readonly<{
  landmarks: readonly CameraPoint[];
  /** The child's hand, as far as this one frame tells. */
  side: 'left' | 'right';
  /** How sure the model is of the side, 0..1. */
  sideScore: number;
}>;
