import { countWanted, type LookLimits, type Looks, NO_LOOKS, noteLook } from './looks.ts';
import type { RunningModel } from './running-model.ts';

/**
 * One model for the hand or body that plays, and another that looks for two: both are known, and one alone costs hardly
 * more than it would by itself. The second is started once the first has answered, so that nobody waits for it; where
 * it does not start, one plays. `isSame`: whether one of a frame may be the one of the frame before.
 */
export async function startModelPair<Raw>(
  limits: LookLimits,
  isSame: (one: Raw, before: Raw) => boolean,
  start: (most: 1 | 2) => Promise<RunningModel<Raw>>,
): Promise<RunningModel<Raw>> {
  const forOne = await start(1);
  let forTwo: RunningModel<Raw> | null = null;
  let looks: Looks = NO_LOOKS;
  /** Who alone was there in the frame before. */
  let alone: Raw | null = null;
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
    if (seen.length > 1 || !wasSeeingOne) return seen;
    // Between two looks a fast hand gets away from the model that looks; not from the one that follows it. And of two
    // who stand close the one that looks may find the other alone.
    const [found] = seen;
    const isKnown = found !== undefined && (alone === null || isSame(found, alone));
    return isKnown ? seen : forOne.detect(frame, timeMs);
  }

  const detectNow = (frame: VideoFrame | ImageBitmap, timeMs: number): readonly Raw[] =>
    forTwo !== null && countWanted(looks, timeMs, limits) === 'two'
      ? look(frame, timeMs, forTwo)
      : forOne.detect(frame, timeMs);

  return {
    detect(frame, timeMs) {
      if (!hasBegun) {
        hasBegun = true;
        void beginSecond();
      }
      const seen = detectNow(frame, timeMs);
      const [one = null, other] = seen;
      alone = other === undefined ? one : null;
      return seen;
    },
    close() {
      isClosed = true;
      forOne.close();
      forTwo?.close();
    },
  };
}
