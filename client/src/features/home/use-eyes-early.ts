import { clock } from '@advay/shared/kernel/clock';
import { useEffect } from 'react';

/** Whoever looks at home for so long has it whole, and nothing else to wait for. */
const AFTER_MS = 5_000;

/** While home is looked at, what the camera sees with comes to the device: the first game then waits for nothing. */
export function useEyesEarly(): void {
  useEffect(() => {
    let isLookedAt = true;
    const isWanted = () => isLookedAt && document.visibilityState === 'visible';
    const timer = clock.setTimeout(() => {
      // Without network or storage the game asks for it as ever.
      import('../camera/prefetch-eyes.ts')
        .then(({ prefetchEyes }) => prefetchEyes(isWanted))
        .catch(() => {});
    }, AFTER_MS);
    return () => {
      isLookedAt = false;
      clock.clearTimeout(timer);
    };
  }, []);
}
