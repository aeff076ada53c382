import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import type { Eyes } from './use-camera-play.ts';

/** Whoever was not seen for so long has gone. */
const HAND_GONE_MS = 5 * 60_000;
const LOOK_EVERY_MS = 500;

/** Whether the camera looks on, and nobody has played before it for long. */
export function useIsHandGone(eyes: Eyes | null): boolean {
  const [isGone, setIsGone] = useState(false);
  useEffect(() => {
    setIsGone(false);
    if (eyes === null) return;
    let seenMs = clock.nowMs();
    const timer = clock.setInterval(() => {
      const status = eyes.tracking.status();
      if (status !== 'searching' && status !== 'lost') seenMs = clock.nowMs();
      setIsGone(clock.nowMs() - seenMs >= HAND_GONE_MS);
    }, LOOK_EVERY_MS);
    return () => clock.clearTimeout(timer);
  }, [eyes]);
  return isGone;
}
