import type { FingersShown } from '../../../synthetic-child/fingers/draw-fingers.ts';
import type { FrameShown } from '../../../synthetic-child/frame-shown.ts';
import { seededRandom } from '../../../synthetic-child/seeded-random.ts';

const MIDDLE = { right: { xNorm: 0.45, yNorm: 0.55 }, left: { xNorm: 0.55, yNorm: 0.55 } } as const;
/** Nobody holds a hand where it was: its slow drift, and where it begins. */
const BEGINS_WITHIN_NORM = 0.08;
const DRIFT_NORM_PER_FRAME = 0.003;

/** A hand that holds a shape before the camera, somewhere near the middle, and drifts a little. */
export function holdHand(
  hand: Omit<FingersShown, 'xNorm' | 'yNorm'>,
  frames: number,
  seed: number,
): readonly FrameShown[] {
  const random = seededRandom(seed + 1);
  const within = (reach: number) => reach * (2 * random() - 1);
  const middle = MIDDLE[hand.side];
  const begins = {
    xNorm: middle.xNorm + within(BEGINS_WITHIN_NORM),
    yNorm: middle.yNorm + within(BEGINS_WITHIN_NORM / 2),
  };
  const drift = { xNorm: within(DRIFT_NORM_PER_FRAME), yNorm: within(DRIFT_NORM_PER_FRAME) };
  return Array.from({ length: frames }, (_, frame) => ({
    hands: [],
    fingers: [
      {
        ...hand,
        xNorm: begins.xNorm + drift.xNorm * frame,
        yNorm: begins.yNorm + drift.yNorm * frame,
      },
    ],
    scene: undefined,
  }));
}
