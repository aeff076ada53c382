import { useEffect, useState } from 'react';

const TICK_MS = 1_000;

/** Milliseconds until an instant, once a second; 0 from then on. */
export function useRemaining(until: string): number {
  const untilMs = Date.parse(until);
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, untilMs - nowMs);
}
