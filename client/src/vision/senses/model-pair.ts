import { countWanted, type LookLimits, type Looks, NO_LOOKS, noteLook } from './looks.ts';
import type { RunningModel } from './running-model.ts';

/**
 * One model for the hand or body that plays, and another that looks for two: both are known, and one alone costs hardly
 * more than it would by itself. The second is started once the first has answered, so that nobody waits for it; where
 * it does not start, one plays.
 */
export async function startModelPair<Raw>(
  limits: LookLimits,
  start: (most: 1 | 2) => Promise<RunningModel<Raw>>,
): Promise<RunningModel<Raw>> {
  const forOne = await start(1);
  let forTwo: RunningModel<Raw> | null = null;
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
    both: RunningModel<Raw>,
  ): readonly Raw[] {
    const wasSeeingOne = looks.sees === 'one';
    const seen = both.detect(frame, timeMs);
    looks = noteLook(looks, seen.length, timeMs, limits);
    // Between two looks a fast hand gets away from the model that looks; not from the one that follows it.
    return seen.length === 0 && wasSeeingOne ? forOne.detect(frame, timeMs) : seen;
  }

  return {
    detect(frame, timeMs) {
      if (!hasBegun) {
        hasBegun = true;
        void beginSecond();
      }
      return forTwo !== null && countWanted(looks, timeMs, limits) === 'two'
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
