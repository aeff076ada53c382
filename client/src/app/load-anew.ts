import { clock, type Timer } from '@advay/shared/kernel/clock';
import { isServerThere } from '../offline/server-is-there.ts';

/** The server is asked again so often, and at once when the browser says that the network is back. */
const LOOK_EVERY_MS = 5_000;

type Parts = Readonly<{
  isServerThere: () => Promise<boolean>;
  /** Whether loading the page anew takes nothing from whoever is before it. */
  isFree: () => boolean;
  load: () => void;
  page: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;
}>;

/**
 * Loads the page anew once the server answers again, and not before: the browser's own page of failure has no way back
 * for a child. A module or a style that failed to come is not asked for a second time by the same page.
 */
export function createLoadAnew({ isServerThere, isFree, load, page }: Parts): Readonly<{
  /** Begins to wait, unless it does already. */
  wait(): void;
}> {
  let isWaiting = false;
  let timer: Timer | undefined;

  async function look(): Promise<void> {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(() => void look(), LOOK_EVERY_MS);
    if (!isFree() || !(await isServerThere()) || !isWaiting || !isFree()) return;
    isWaiting = false;
    clock.clearTimeout(timer);
    page.removeEventListener('online', look);
    load();
  }

  return {
    wait() {
      if (isWaiting) return;
      isWaiting = true;
      page.addEventListener('online', look);
      timer = clock.setTimeout(() => void look(), LOOK_EVERY_MS);
    },
  };
}

let errorScreens = 0;

/** An error screen is before the person; the answer says that it is gone again. */
export function noteErrorScreen(): () => void {
  errorScreens += 1;
  return () => {
    errorScreens -= 1;
  };
}

/** Of this page: an error screen and the garden lose nothing. */
export const loadAnew = createLoadAnew({
  isServerThere,
  isFree: () => errorScreens > 0 || location.pathname === '/',
  load: () => location.reload(),
  page: globalThis,
});
