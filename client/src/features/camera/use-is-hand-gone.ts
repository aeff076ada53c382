import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import type { Eyes } from './use-camera-play.ts';

/** A hand that was not seen for so long has gone. */
const HAND_GONE_MS = 5 * 60_000;
const LOOK_EVERY_MS = 5_000;

/** Whether the camera looks on, and nobody has played before it for long. */
export function useIsHandGone(eyes: Eyes | null): boolean {
  const [isGone, setIsGone] = useState(false);
  useEffect(() => {
    setIsGone(false);
    if (eyes === null) return;
    let seenMs = clock.nowMs();
    const leave = eyes.tracking.subscribe(({ hands }) => {
      if (hands.length > 0) seenMs = clock.nowMs();
    });
    const timer = clock.setInterval(
      () => setIsGone(clock.nowMs() - seenMs >= HAND_GONE_MS),
      LOOK_EVERY_MS,
    );
    return () => {
      leave();
      clock.clearTimeout(timer);
    };
  }, [eyes]);
  return isGone;
}
