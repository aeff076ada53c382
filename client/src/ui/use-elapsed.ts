import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useReducer, useState } from 'react';

/** True once `isRunning` has held for `ms` without a break; `restart` begins to count anew. */
export function useElapsed(
  isRunning: boolean,
  ms: number,
): Readonly<{ isOver: boolean; restart: () => void }> {
  const [run, restart] = useReducer((count: number) => count + 1, 0);
  const [overRun, setOverRun] = useState<number | null>(null);
  useEffect(() => {
    setOverRun(null);
    if (!isRunning) return;
    const timer = clock.setTimeout(() => setOverRun(run), ms);
    return () => clock.clearTimeout(timer);
  }, [isRunning, ms, run]);
  return { isOver: isRunning && overRun === run, restart };
}
