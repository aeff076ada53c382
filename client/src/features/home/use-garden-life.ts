import { type RefObject, useEffect, useRef } from 'react';

/** The garden lives as long as it is looked at; what makes it do so comes after all that the first picture needs. */
export function useGardenLife(): RefObject<HTMLElement | null> {
  const garden = useRef<HTMLElement>(null);
  useEffect(() => {
    const gone = new AbortController();
    const wake = async () => {
      const [{ wakeGarden }, { lookAtPointer }] = await Promise.all([
        import('./garden-life.ts'),
        import('./look-at-pointer.ts'),
      ]);
      const { current } = garden;
      if (gone.signal.aborted || current === null) return;
      for (const end of [wakeGarden(current), lookAtPointer(current)]) {
        gone.signal.addEventListener('abort', end);
      }
    };
    // Without a network, before it was kept: the garden stands still, as it does for whoever asks for that.
    wake().catch(() => undefined);
    return () => gone.abort();
  }, []);
  return garden;
}
