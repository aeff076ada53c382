import type { BackdropName } from './backdrop.ts';
import type { CameraPlace, ChildShown } from './child-shown.ts';

/** All that a camera is shown of children, beside the hands that are painted over it. */
export type ChildScene = {
  readonly children: readonly ChildShown[];
  readonly camera: CameraPlace;
  readonly backdrop: BackdropName;
  /** 1 is a well-lit room, 0 a dark one. */
  readonly lightShare: number;
  /** Of a lens that is not sharp, or of quick movement. */
  readonly blurPx: number;
};

export const WELL_LIT = { backdrop: 'plain', lightShare: 1, blurPx: 0 } as const;
