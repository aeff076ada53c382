import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/** Milliseconds until a moment of this page's own clock, once a second; 0 from then on. */
export function useRemaining(endsAtMs: number): number {
  const [nowMs, setNowMs] = useState(() => clock.nowMs());
  useEffect(() => {
    const timer = clock.setInterval(() => setNowMs(clock.nowMs()), TICK_MS);
    return () => clock.clearTimeout(timer);
  }, []);
  return Math.max(0, endsAtMs - nowMs);
}
