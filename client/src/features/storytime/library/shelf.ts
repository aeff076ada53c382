import type { ShelfBook } from '@advay/shared/books/packed-book';

/**
 * What the packer (`client/books`) put on the shelf, read at build time: sizes and hashes are known before one byte
 * is asked for. A glob, because a fresh clone has none until the books are packed.
 */
const packed = import.meta.glob<readonly ShelfBook[]>('../../../../public/library/shelf.json', {
  eager: true,
  import: 'default',
});

/** Youngest readers first. */
export const SHELF: readonly ShelfBook[] = Object.values(packed)[0] ?? [];

export function shelfBook(id: string | undefined): ShelfBook | undefined {
  return SHELF.find((book) => book.id === id);
}
