import { LIBRARY_SHELF, VISION_SHELF, VOICE_SHELF } from '../../kept-files/shelf-names.ts';
import { isShellName } from '../shell/shell.ts';
import type { StoredFile } from './stored-files.ts';

export type BookFiles = Readonly<{ id: string; files: readonly Readonly<{ url: string }>[] }>;

/** What of the kept files a person would call one thing. */
export type PartName =
  | Readonly<{ kind: 'app' | 'camera' | 'voices' | 'former-books' }>
  | Readonly<{ kind: 'book'; id: string }>;

export type KeptPart = Readonly<{
  name: PartName;
  sizeBytes: number;
  files: readonly StoredFile[];
}>;

/** The parts that are here, in the order in which they are told; each file is in one of them. */
export function keptParts(
  stored: readonly StoredFile[],
  books: readonly BookFiles[],
): readonly KeptPart[] {
  const ofLibrary = stored.filter(({ shelf }) => shelf === LIBRARY_SHELF);
  const ofBook = ({ files }: BookFiles) =>
    ofLibrary.filter(({ path }) => files.some(({ url }) => url === path));
  const inBooks = new Set(books.flatMap(ofBook));
  return [
    part(
      { kind: 'app' },
      stored.filter(({ shelf }) => isShellName(shelf)),
    ),
    part(
      { kind: 'camera' },
      stored.filter(({ shelf }) => shelf === VISION_SHELF),
    ),
    part(
      { kind: 'voices' },
      stored.filter(({ shelf }) => shelf === VOICE_SHELF),
    ),
    ...books.map((book) => part({ kind: 'book', id: book.id }, ofBook(book))),
    part(
      { kind: 'former-books' },
      ofLibrary.filter((file) => !inBooks.has(file)),
    ),
  ].filter(({ files }) => files.length > 0);
}

export const isSamePart = (one: PartName, other: PartName): boolean =>
  one.kind === 'book' && other.kind === 'book' ? one.id === other.id : one.kind === other.kind;

const part = (name: PartName, files: readonly StoredFile[]): KeptPart => ({
  name,
  sizeBytes: sumOf(files),
  files,
});

export const sumOf = (files: readonly Readonly<{ sizeBytes: number }>[]): number =>
  files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
