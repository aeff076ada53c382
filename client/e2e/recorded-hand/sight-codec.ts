import { HAND_LANDMARK_COUNT } from '../../src/vision/senses/hand/landmarks.ts';
import type { RawHand } from '../../src/vision/senses/hand/raw-hand.ts';
import type { FramePoint } from '../../synthetic-child/hand-path.ts';
import { STEPS_PER_FRAME } from './limits.ts';

// One recorded hand as a short word: its side, how sure the model was of that in hundredths, and for each landmark
// two whole numbers of twelve bits, as two letters each: the way from the true fingertip.

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FARTHEST = 2047;
const HEAD_LENGTH = 3;

/** What the model sees nothing of. */
export const UNSEEN = '';

const writeSteps = (wayNorm: number): string => {
  const steps = Math.round(wayNorm * STEPS_PER_FRAME);
  const word = Math.max(-FARTHEST, Math.min(FARTHEST, steps)) + FARTHEST;
  return `${LETTERS[word >> 6]}${LETTERS[word & 63]}`;
};

const readSteps = (text: string, at: number): number => {
  const word = LETTERS.indexOf(text.charAt(at)) * 64 + LETTERS.indexOf(text.charAt(at + 1));
  return (word - FARTHEST) / STEPS_PER_FRAME;
};

export const writeSight = (hand: RawHand | undefined, tip: FramePoint): string => {
  if (hand === undefined) return UNSEEN;
  const sure = Math.min(99, Math.round(hand.sideScore * 100));
  const ways = hand.landmarks.map(
    ({ x, y }) => writeSteps(x - tip.xNorm) + writeSteps(y - tip.yNorm),
  );
  return `${hand.side === 'left' ? 'l' : 'r'}${String(sure).padStart(2, '0')}${ways.join('')}`;
};

/** The hand as it was recorded, with its true fingertip moved to `tip`; null where the model saw none. */
export const readSight = (sight: string, tip: FramePoint): RawHand | null =>
  sight === UNSEEN
    ? null
    : {
        side: sight.startsWith('l') ? 'left' : 'right',
        sideScore: Number(sight.slice(1, HEAD_LENGTH)) / 100,
        landmarks: Array.from({ length: HAND_LANDMARK_COUNT }, (_, landmark) => ({
          x: tip.xNorm + readSteps(sight, HEAD_LENGTH + landmark * 4),
          y: tip.yNorm + readSteps(sight, HEAD_LENGTH + landmark * 4 + 2),
        })),
      };
