import type { Axes } from '../../../../../controls/axis.ts';
import type { Sign } from '../../../../../controls/sign.ts';
import type { SeatBody } from '../body-measures.ts';
import { type BodySignsState, NEW_BODY_SIGNS, readBodySigns } from '../read-body-signs.ts';

export const FRAME_MS = 1000 / 30;

/** What a seat's body said in one frame: names with the side or the pose they have. */
export type BodySaid = Readonly<{ shown: readonly string[]; signs: readonly Sign[]; axes: Axes }>;

const nameOf = ({ name, side, pose }: Sign) => [name, side, pose].filter(Boolean).join(' ');

/** The body of each frame, at 30 frames a second; null where it is not found. */
export function playBodies(
  frames: number,
  bodyAt: (frame: number) => SeatBody | null,
  frameAspect = 4 / 3,
): readonly BodySaid[] {
  let state: BodySignsState = NEW_BODY_SIGNS;
  return Array.from({ length: frames }, (_, frame) => {
    const said = readBodySigns(state, {
      timeMs: frame * FRAME_MS,
      frameAspect,
      body: bodyAt(frame),
    });
    state = said.state;
    const shown = said.signs.filter(({ isOn }) => isOn).map(nameOf);
    return { shown, signs: said.signs, axes: said.axes };
  });
}
