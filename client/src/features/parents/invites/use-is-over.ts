import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';

/** Whether a moment of this page's own clock has come. */
export function useIsOver(endsAtMs: number): boolean {
  const [overAtMs, setOverAtMs] = useState<number | null>(null);
  const leftMs = endsAtMs - clock.nowMs();
  useEffect(() => {
    const timer = clock.setTimeout(() => setOverAtMs(endsAtMs), endsAtMs - clock.nowMs());
    return () => clock.clearTimeout(timer);
  }, [endsAtMs]);
  return overAtMs === endsAtMs || leftMs <= 0;
}
