import type { ShelfBook } from '@advay/shared/books/packed-book';
import { useSyncExternalStore } from 'react';
import { shelfBook } from '../../storytime/library/shelf.ts';
import type { Reading } from '../../storytime/record/reading.ts';
import { useSitting } from '../../storytime/use-sitting.ts';

/** Shows nothing: the parent is told of each book that child and relative read together, as of one read alone. */
export function ReadTogether({ reading }: { reading: Reading }) {
  const place = useSyncExternalStore(reading.subscribe, () => reading.picture().place);
  const book = shelfBook(place.book ?? undefined);
  return book === undefined ? null : <Sitting key={book.id} book={book} page={place.page} />;
}

function Sitting({ book, page }: { book: ShelfBook; page: number }) {
  useSitting({ book: book.id, page, pageCount: book.pageCount, isTogether: true });
  return null;
}
