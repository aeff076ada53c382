import type { Axes } from '../../../../../controls/axis.ts';
import { type FaceOfFrame, NEW_FACE_SIGNS, readFaceSigns } from '../read-face-signs.ts';

const FRAME_MS = 1000 / 30;

/** What a seat's face said in one frame. */
export type FaceSaid = Readonly<{ shown: readonly string[]; signs: number; axes: Axes }>;

/** The face of each frame, at 30 frames a second; null where it is not found. */
export function playFaces(
  frames: number,
  faceAt: (frame: number) => FaceOfFrame['face'],
  frameAspect = 4 / 3,
): readonly FaceSaid[] {
  let state = NEW_FACE_SIGNS;
  return Array.from({ length: frames }, (_, frame) => {
    const said = readFaceSigns(state, {
      timeMs: frame * FRAME_MS,
      frameAspect,
      face: faceAt(frame),
    });
    state = said.state;
    const shown = said.signs.filter(({ isOn }) => isOn).map(({ name }) => name);
    return { shown, signs: said.signs.length, axes: said.axes };
  });
}
