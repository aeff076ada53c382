import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/** Milliseconds until an instant, once a second; 0 from then on. */
export function useRemaining(until: string): number {
  const untilMs = Date.parse(until);
  const [nowMs, setNowMs] = useState(() => clock.epochMs());
  useEffect(() => {
    const timer = clock.setInterval(() => setNowMs(clock.epochMs()), TICK_MS);
    return () => clock.clearTimeout(timer);
  }, []);
  return Math.max(0, untilMs - nowMs);
}
