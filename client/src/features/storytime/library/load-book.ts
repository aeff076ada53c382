import type { PackedBook, ShelfBook } from '@advay/shared/books/packed-book';
import { browserFileSource } from '../../../kept-files/browser-file-source.ts';
import { type FileSource, loadFile, type WantedFile } from '../../../kept-files/load-file.ts';
import { LIBRARY_SHELF } from '../../../kept-files/shelf-names.ts';
import { filesOfBook } from './files-of-book.ts';

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
  sourceOf: (file: WantedFile) => FileSource = librarySource,
): Promise<void> {
  const files = shelf.flatMap(filesOfBook);
  const [first] = files;
  if (first === undefined) return;
  for (const file of files) {
    if (signal.aborted) return;
    await loadFile(file, sourceOf(file), () => {}, signal);
  }
  await sourceOf(first).shelf.keepOnly(files.map(({ url }) => url));
}

function librarySource({ sha256 }: WantedFile): FileSource {
  const source = browserFileSource(LIBRARY_SHELF);
  // An address without encryption has no hashing: there the known size has to do.
  return globalThis.crypto?.subtle ? source : { ...source, digest: async () => sha256 };
}
