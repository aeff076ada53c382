import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useState } from 'react';
import { stayAwake } from './stay-awake.ts';

/** Keeps the screen lit while that is wanted. */
export function useStayAwake(isWanted: boolean): void {
  useEffect(() => (isWanted ? stayAwake() : undefined), [isWanted]);
}

/** Whether `sign` has stayed the same for so long that nobody seems to be there any more. */
export function useIsLeftAlone(sign: unknown, afterMs: number): boolean {
  const [leftAt, setLeftAt] = useState<Readonly<{ sign: unknown }> | null>(null);
  useEffect(() => {
    const timer = clock.setTimeout(() => setLeftAt({ sign }), afterMs);
    return () => clock.clearTimeout(timer);
  }, [sign, afterMs]);
  return leftAt !== null && leftAt.sign === sign;
}
