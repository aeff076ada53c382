import type { RunningModel } from '../running-model.ts';
import { handsWanted, type Looks, NO_LOOKS, noteLook } from './hand-looks.ts';
import type { RawHand } from './raw-hand.ts';

/**
 * One model for the hand that plays, and another that looks for two: both hands are known, and one hand alone costs
 * hardly more than it would by itself. The second is started once the first has answered, so that nobody waits for it;
 * where it does not start, one hand plays.
 */
export async function startHandPair(
  start: (maxHands: 1 | 2) => Promise<RunningModel<RawHand>>,
): Promise<RunningModel<RawHand>> {
  const forOne = await start(1);
  let forTwo: RunningModel<RawHand> | null = null;
  let looks: Looks = NO_LOOKS;
  let hasBegun = false;
  let isClosed = false;

  async function beginSecond(): Promise<void> {
    const started = await start(2).catch(() => null);
    if (isClosed) started?.close();
    else forTwo = started;
  }

  function look(
    frame: VideoFrame | ImageBitmap,
    timeMs: number,
    both: RunningModel<RawHand>,
  ): readonly RawHand[] {
    const wasSeeingOne = looks.sees === 'one';
    const hands = both.detect(frame, timeMs);
    looks = noteLook(looks, hands.length, timeMs);
    // Between two looks a fast hand gets away from the model that looks; not from the one that follows it.
    return hands.length === 0 && wasSeeingOne ? forOne.detect(frame, timeMs) : hands;
  }

  return {
    detect(frame, timeMs) {
      if (!hasBegun) {
        hasBegun = true;
        void beginSecond();
      }
      return forTwo !== null && handsWanted(looks, timeMs) === 'two'
        ? look(frame, timeMs, forTwo)
        : forOne.detect(frame, timeMs);
    },
    close() {
      isClosed = true;
      forOne.close();
      forTwo?.close();
    },
  };
}
