import type { PageSight } from './page-sight.ts';

/** One wait at a time, of which only the time counts in which the page was seen. */
type ShownWait = Readonly<{
  /** Begins, in place of what was waited for before. */
  begin(ms: number, onOver: () => void): void;
  clear(): void;
  /** For good. */
  end(): void;
}>;

/**
 * For watchdogs of frames: silence while the page is hidden is none. Whoever comes back to the page waits the whole
 * time anew, since camera and video need a moment too.
 */
export function createShownWait(page: PageSight): ShownWait {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: Readonly<{ ms: number; onOver: () => void }> | null = null;

  const arm = () => {
    clearTimeout(timer);
    if (waiting === null || page.isHidden()) return;
    const { ms, onOver } = waiting;
    timer = setTimeout(() => {
      waiting = null;
      onOver();
    }, ms);
  };
  const leave = page.onChange(arm);
  const clear = () => {
    waiting = null;
    clearTimeout(timer);
  };
  return {
    begin(ms, onOver) {
      waiting = { ms, onOver };
      arm();
    },
    clear,
    end() {
      clear();
      leave();
    },
  };
}
