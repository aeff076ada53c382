import type { ShelfBook } from '@advay/shared/books/packed-book';
import { AGE_BANDS, type AgeBand } from '@advay/shared/games/catalogue';

/** Books for the child's own age first, then the nearest; without a child as they stand. */
export function shelfOrder(
  books: readonly ShelfBook[],
  ageBand: AgeBand | null,
): readonly ShelfBook[] {
  if (ageBand === null) return books;
  const far = (book: ShelfBook) =>
    Math.abs(AGE_BANDS.indexOf(book.ageBand) - AGE_BANDS.indexOf(ageBand));
  return books.toSorted((one, other) => far(one) - far(other));
}
