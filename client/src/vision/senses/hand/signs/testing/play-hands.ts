import type { Sign, SignName } from '../../../../../controls/sign.ts';
import type { SeatHand } from '../one-hand.ts';
import { type HandSignsState, NEW_HAND_SIGNS, readHandSigns } from '../read-hand-signs.ts';

export const FRAME_MS = 1000 / 30;

/** What a seat's signs said of one frame. */
export type Said = Readonly<{ timeMs: number; signs: readonly Sign[] }>;

/** The hands of each frame, at 30 frames a second from `startMs` on; what was said of each. */
export function playHands(
  frames: number,
  handsAt: (frame: number) => readonly SeatHand[],
  { frameAspect = 4 / 3, startMs = 0, frameMs = FRAME_MS } = {},
): readonly Said[] {
  let state: HandSignsState = NEW_HAND_SIGNS;
  return Array.from({ length: frames }, (_, frame) => {
    const timeMs = startMs + frame * frameMs;
    const said = readHandSigns(state, { timeMs, frameAspect, hands: handsAt(frame) });
    state = said.state;
    return { timeMs, signs: said.signs };
  });
}

export const isShown = ({ signs }: Said, name: SignName): boolean =>
  signs.some((sign) => sign.name === name && sign.isOn);

/** The number that is shown, held or not. */
export const shownCount = ({ signs }: Said): number | undefined =>
  signs.find(({ name }) => name === 'fingers')?.count;

export const heldCount = ({ signs }: Said): number | undefined =>
  signs.find(({ name, isOn }) => name === 'fingers' && isOn)?.count;
