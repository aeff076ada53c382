import { clock, type Timer } from '@advay/shared/kernel/clock';
import type { ReleaseAnswer, Wish } from '../shell/wish.ts';
import { createBusyFlag, type Locks, whileNobodyIsBusy } from './busy-lock.ts';
import { UPDATE_LIMITS } from './limits.ts';
import type { PlaceKind } from './place-kind.ts';
import { reloadVerdict } from './reload-verdict.ts';

/** The browser's part, so that a test can play it. */
export type UpdateParts = Readonly<{
  locks: Locks;
  /** The version that has been fetched and waits; null while there is none. */
  waiting: () => Readonly<{ postMessage(wish: Wish): void }> | null;
  /** Resolves when another worker answers from now on, or when that takes too long. */
  handedOver: () => Promise<void>;
  /** What the worker that answers now says of itself; null when it says nothing. */
  askRelease: () => Promise<ReleaseAnswer | null>;
  /** Asks the server for a newer version. */
  look: () => Promise<unknown>;
  isQuiet: () => boolean;
  isOnline: () => boolean;
  /** What this tab keeps over its being loaded anew; null where the browser gives none. */
  memory: Pick<Storage, 'getItem' | 'setItem'> | null;
  load: () => void;
  page: Pick<EventTarget, 'addEventListener'>;
}>;

export type Updates = Readonly<{
  tellPlace(kind: PlaceKind): void;
  /** A version has been fetched. */
  noteWaiting(): void;
  /** Another worker answers from now on, by this tab's wish or by another's. */
  noteHandover(): void;
}>;

const MEMORY = 'advay.loaded-for';

/**
 * Brings new versions in: they wait until no tab is busy, and then each tab is loaded anew, once, when it is at rest.
 */
export function followUpdates(parts: UpdateParts): Updates {
  const { locks, memory } = parts;
  const flagBusy = createBusyFlag(locks);
  let place: PlaceKind = 'open';
  let isAsking = false;
  let worker: ReleaseAnswer | null = null;
  let trying: Timer | undefined;

  async function tryTakeOver(): Promise<void> {
    const waiting = parts.waiting();
    if (waiting === null || isAsking || place === 'busy') return;
    isAsking = true;
    try {
      await whileNobodyIsBusy(locks, async () => {
        waiting.postMessage({ kind: 'take-over' });
        await parts.handedOver();
      });
    } finally {
      isAsking = false;
    }
  }

  function tryToLoad(): void {
    const { isQuiet, isOnline } = parts;
    const loadedFor = memory && { release: memory.getItem(MEMORY) };
    const seen = { worker, place, isQuiet: isQuiet(), isOnline: isOnline(), loadedFor };
    const verdict = reloadVerdict(seen);
    if (verdict === 'wait' || worker === null) return;
    if (verdict === 'reload') {
      memory?.setItem(MEMORY, worker.release);
      parts.load();
    }
    worker = null;
  }

  function tryNow(): void {
    void tryTakeOver();
    tryToLoad();
    clock.clearTimeout(trying);
    // Nothing wakes a page that has nothing to wait for.
    if (parts.waiting() !== null || worker !== null) {
      trying = clock.setTimeout(tryNow, UPDATE_LIMITS.tryEveryMs);
    }
  }

  const look = () => void parts.look().catch(() => {});
  // Some browsers look for themselves only as a page is opened, which an installed app seldom is.
  parts.page.addEventListener('pageshow', look);
  clock.setInterval(look, UPDATE_LIMITS.lookEveryMs);
  tryNow();

  return {
    tellPlace(kind) {
      place = kind;
      flagBusy(kind === 'busy');
      if (kind !== 'busy') tryNow();
    },
    noteWaiting: tryNow,
    noteHandover() {
      void parts.askRelease().then((answer) => {
        worker = answer;
        tryNow();
      });
    },
  };
}
