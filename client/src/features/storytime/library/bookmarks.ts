import { createDeviceRecord, useDeviceRecord } from '../../../ui/device-record.ts';

/** Where reading stopped on this device, by book; a book that was read to its end has none. */
export type Bookmarks = Readonly<Record<string, number>>;

export const bookmarks = createDeviceRecord<Bookmarks>('advay.bookmarks', parseBookmarks, {});

export function useBookmarks(): Bookmarks {
  return useDeviceRecord(bookmarks);
}

export function rememberPage(book: string, page: number, pageCount: number): void {
  const { [book]: _old, ...others } = bookmarks.read();
  const isBegun = page > 0 && page < pageCount - 1;
  bookmarks.write(isBegun ? { ...others, [book]: page } : others);
}

/** The page to open a book at. */
export function bookmarkedPage(book: string, pageCount: number): number {
  return Math.min(bookmarks.read()[book] ?? 0, pageCount - 1);
}

export function parseBookmarks(stored: unknown): Bookmarks | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  return Object.fromEntries(
    Object.entries(stored).filter(([, page]) => Number.isSafeInteger(page) && page > 0),
  );
}
