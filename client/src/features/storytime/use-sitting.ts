import { clock } from '@advay/shared/kernel/clock';
import { useEffect, useRef } from 'react';
import { keepSitting } from './keep-sitting.ts';
import { afterLook, beginSitting } from './sitting.ts';

const LOOK_MS = 1_000;

/**
 * Counts what is read while a book is open, and keeps it for the parent when the reader leaves, or the page goes.
 * When somebody joins or goes, one sitting ends and another begins.
 */
export function useSitting({
  book,
  page,
  pageCount,
  isTogether,
}: {
  book: string;
  page: number;
  pageCount: number;
  isTogether: boolean;
}): void {
  const shown = useRef(0);
  useEffect(() => {
    // The goodnight after the last page is none of its own.
    shown.current = Math.min(page, pageCount - 1);
  }, [page, pageCount]);
  useEffect(() => {
    let sitting = beginSitting();
    const end = () => {
      const { read, activeMs } = sitting;
      sitting = beginSitting();
      keepSitting({ book, pagesRead: read.size, pageCount, activeMs, isTogether });
    };
    const timer = clock.setInterval(() => {
      if (document.visibilityState === 'visible') {
        sitting = afterLook(sitting, shown.current, LOOK_MS);
      }
    }, LOOK_MS);
    window.addEventListener('pagehide', end);
    return () => {
      clock.clearTimeout(timer);
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [book, pageCount, isTogether]);
}
