import type { PackedBook } from '@advay/shared/books/packed-book';
import { useEffect, useState } from 'react';
import { loadBook } from '../../storytime/library/load-book.ts';
import { shelfBook } from '../../storytime/library/shelf.ts';

/** The chosen book on its way to this device. */
export type SharedBook =
  | Readonly<{ kind: 'comes'; loadedBytes: number; totalBytes: number }>
  | Readonly<{ kind: 'here'; packed: PackedBook }>
  | Readonly<{ kind: 'failed' }>;

const ON_THE_WAY: SharedBook = { kind: 'comes', loadedBytes: 0, totalBytes: 0 };

/** Fetches the book as soon as either side has chosen it. */
export function useSharedBook(
  id: string,
): Readonly<{ shared: SharedBook; fetchAgain: () => void }> {
  const [tries, setTries] = useState(0);
  const [loading, setLoading] = useState<Readonly<{ id: string; shared: SharedBook }>>({
    id,
    shared: ON_THE_WAY,
  });
  useEffect(() => {
    const show = (shared: SharedBook) => setLoading({ id, shared });
    const book = shelfBook(id);
    // The other side knows books that came after this page.
    if (book === undefined) return show({ kind: 'failed' });
    const leaving = new AbortController();
    const totalBytes = book.sizeBytes;
    if (tries > 0) show(ON_THE_WAY);
    loadBook(book, {
      signal: leaving.signal,
      onLoaded: (loadedBytes) => show({ kind: 'comes', loadedBytes, totalBytes }),
    }).then((loaded) => {
      if (leaving.signal.aborted) return;
      show(loaded.ok ? { kind: 'here', packed: loaded.packed } : { kind: 'failed' });
    });
    return () => leaving.abort();
  }, [id, tries]);
  // What was loaded for another book is none of this one.
  const shared = loading.id === id ? loading.shared : ON_THE_WAY;
  return { shared, fetchAgain: () => setTries(tries + 1) };
}
