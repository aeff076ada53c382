import { clock } from '@advay/shared/kernel/clock';
import { useEffect } from 'react';

/** An invitation is taken up on another device: the page looks again this often. */
export const LOOK_AGAIN_MS = 5_000;

/** Loads at once, and again and again while an invitation is on its way. */
export function useLookAgain(isWaiting: boolean, load: () => Promise<void>): void {
  useEffect(() => {
    load();
  }, [load]);
  useEffect(() => {
    if (!isWaiting) return;
    let isLooking = false;
    const timer = clock.setInterval(async () => {
      // Answers that come slowly are waited for, not asked for a second time.
      if (isLooking) return;
      isLooking = true;
      await load().finally(() => {
        isLooking = false;
      });
    }, LOOK_AGAIN_MS);
    return () => clock.clearTimeout(timer);
  }, [isWaiting, load]);
}
