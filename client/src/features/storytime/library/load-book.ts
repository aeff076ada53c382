import type { PackedBook, ShelfBook } from '@advay/shared/books/packed-book';
import { browserFileSource } from '../../../kept-files/browser-file-source.ts';
import { type FileSource, loadFile } from '../../../kept-files/load-file.ts';

export type LoadedBook =
  | Readonly<{ ok: true; packed: PackedBook }>
  | Readonly<{ ok: false; reason: 'corrupt' | 'offline' | 'cancelled' }>;

/** From this device or our own origin, whole or not at all; what it was packed with was checked then. */
export async function loadBook(
  book: ShelfBook,
  {
    source = librarySource(book),
    onLoaded = () => {},
    signal,
  }: Readonly<{
    source?: FileSource;
    onLoaded?: (loadedBytes: number) => void;
    signal?: AbortSignal;
  }> = {},
): Promise<LoadedBook> {
  const file = await loadFile(book, source, onLoaded, signal);
  if (!file.ok) return file;
  return { ok: true, packed: JSON.parse(new TextDecoder().decode(file.bytes)) as PackedBook };
}

/**
 * Fetches what is not on this device yet, one book after the other, so that the shelf works without the network and a
 * call need not wait. Books that are no longer on the shelf go.
 */
export async function keepLibrary(
  shelf: readonly ShelfBook[],
  signal: AbortSignal,
  sourceOf: (book: ShelfBook) => FileSource = librarySource,
): Promise<void> {
  const [first] = shelf;
  if (first === undefined) return;
  for (const book of shelf) {
    if (signal.aborted) return;
    await loadFile(book, sourceOf(book), () => {}, signal);
  }
  await sourceOf(first).shelf.keepOnly(shelf.map(({ url }) => url));
}

function librarySource({ sha256 }: ShelfBook): FileSource {
  const source = browserFileSource('advay-library');
  // An address without encryption has no hashing: there the known size has to do.
  return globalThis.crypto?.subtle ? source : { ...source, digest: async () => sha256 };
}
