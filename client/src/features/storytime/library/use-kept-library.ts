import { clock } from '@advay/shared/kernel/clock';
import { useEffect } from 'react';
import { keepLibrary } from './load-book.ts';
import { SHELF } from './shelf.ts';

/** Late enough to leave the covers their bandwidth. */
const KEEP_AFTER_MS = 1_200;

/** Fetches every book that is not on this device yet, for as long as the screen stands. */
export function useKeptLibrary(): void {
  useEffect(() => {
    const leaving = new AbortController();
    const soon = clock.setTimeout(() => keepLibrary(SHELF, leaving.signal), KEEP_AFTER_MS);
    return () => {
      clock.clearTimeout(soon);
      leaving.abort();
    };
  }, []);
}
