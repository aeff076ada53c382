import type { FrameResult } from '../../../worker/worker-protocol.ts';
import { playedResult } from '../../testing/played-result.ts';
import { HAND_LANDMARK_COUNT } from '../landmarks.ts';
import type { RawHand } from '../raw-hand.ts';

// Hands and frames for tests, as the worker would report them.

/** A hand in camera space whose every landmark is at the fingertip, but the wrist a palm's length below. */
export function playedHand(x: number, y: number, side: 'left' | 'right' = 'right'): RawHand {
  const landmarks = Array.from({ length: HAND_LANDMARK_COUNT }, (_, place) => ({
    x,
    y: place === 0 ? y + 0.2 : y,
  }));
  return { landmarks, side, sideScore: 0.95 };
}

export const playedFrame = (
  atMs: number,
  hands: readonly RawHand[],
  over: Partial<FrameResult<'hand'>> = {},
): FrameResult<'hand'> => playedResult('hand', atMs, hands, over);
