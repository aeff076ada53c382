type Lock = Pick<WakeLockSentinel, 'release' | 'addEventListener'>;

/** The browser's part, so that a test can play it. */
export type WakeParts = Readonly<{
  page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Undefined where the browser has none: then the screen sleeps when it wants to. */
  locks: Readonly<{ request(kind: 'screen'): Promise<Lock> }> | undefined;
}>;

/**
 * Keeps the screen lit until the answer is called: whoever plays by hand, listens or is called touches nothing. The
 * system takes the lock away with the page from sight; it is asked for again when the page comes back. A refusal, to
 * save the battery, say, is no error.
 */
export function stayAwake({ page, locks }: WakeParts = thisBrowser()): () => void {
  if (locks === undefined) return () => {};
  let held: Lock | null = null;
  let isOver = false;
  // One request after the other, so that each knows what the one before got.
  let asking: Promise<void> = Promise.resolve();

  async function ask(): Promise<void> {
    if (isOver || held !== null || page.visibilityState !== 'visible') return;
    const lock = await locks?.request('screen').catch(() => null);
    if (!lock) return;
    if (isOver) return letGo(lock);
    held = lock;
    lock.addEventListener('release', () => {
      if (held === lock) held = null;
    });
  }
  const askNext = () => {
    asking = asking.then(ask);
  };
  page.addEventListener('visibilitychange', askNext);
  askNext();

  return () => {
    isOver = true;
    page.removeEventListener('visibilitychange', askNext);
    if (held !== null) letGo(held);
    held = null;
  };
}

/** Whatever was in the way of that: the lock goes with the page. */
const letGo = (lock: Lock): void => void lock.release().catch(() => {});

function thisBrowser(): WakeParts {
  const { wakeLock } = navigator as { wakeLock?: WakeLock };
  return { page: document, locks: wakeLock };
}
