import { type ComponentProps, lazy, Suspense, useEffect } from 'react';

const load = async () => ({ default: (await import('./round-end.tsx')).RoundEnd });
const Loaded = lazy(load);

/** The end of a round; whoever plays one has it fetched with `useRoundEnd`. */
export function RoundEnd(props: ComponentProps<typeof Loaded>) {
  return (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  );
}

/** Fetches the end while the round is played, so that a game opens without it and it is there all the same. */
export function useRoundEnd(): void {
  useEffect(() => {
    // Without a network now: it is asked for again when it is shown.
    load().catch(() => {});
  }, []);
}
