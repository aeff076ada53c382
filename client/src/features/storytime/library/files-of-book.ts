import type { ShelfBook } from '@advay/shared/books/packed-book';
import type { WantedFile } from '../../../kept-files/load-file.ts';

/** Both files of a book: all that is in it, and the picture by which it is chosen. */
export function filesOfBook(book: ShelfBook): readonly [whole: WantedFile, cover: WantedFile] {
  const { url, sizeBytes, sha256, coverUrl, coverSizeBytes, coverSha256 } = book;
  return [
    { url, sizeBytes, sha256 },
    { url: coverUrl, sizeBytes: coverSizeBytes, sha256: coverSha256 },
  ];
}
