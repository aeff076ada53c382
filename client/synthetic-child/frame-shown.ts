import type { ChildScene } from './child-scene.ts';
import type { FingersShown } from './fingers/draw-fingers.ts';
import type { HandInFrame } from './hand-path.ts';

/** All that one frame shows. */
export type FrameShown = {
  readonly hands: readonly HandInFrame[];
  readonly fingers: readonly FingersShown[];
  /** Without one the hands are in an empty room. */
  readonly scene: ChildScene | undefined;
  /** Of the whole picture: 1, as without it, is a well-lit room; 0 a covered lens. */
  readonly lightShare?: number | undefined;
  /** Deviation of the blur that the lens gives the whole picture, in pixels; 0, as without it, is a clean lens. */
  readonly blurPx?: number | undefined;
};

export const handsOnly = (hands: readonly HandInFrame[]): FrameShown => ({
  hands,
  fingers: [],
  scene: undefined,
});
