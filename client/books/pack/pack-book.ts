import { createHash } from 'node:crypto';
import type { PackedBook, ShelfBook } from '@advay/shared/books/packed-book';
import type { Cast } from './cast.ts';
import { checkBook } from './check-book.ts';
import { composeScene } from './compose-scene.ts';
import { readBookFolder } from './read-book-folder.ts';

/** Where the packed library lies on the own origin. */
const LIBRARY_URL = '/library';

export type PackedFile = Readonly<{ name: string; bytes: Buffer }>;
export type PackedFolder = Readonly<{
  shelf: ShelfBook;
  files: readonly PackedFile[];
}>;

/** Packs a book folder that passes its check; throws with every problem of one that does not. */
export function packBook(dir: string, cast: Cast): PackedFolder {
  const read = readBookFolder(dir);
  const problems = read.ok ? checkBook(read.folder, cast) : read.problems;
  if (!read.ok || problems.length > 0) {
    throw new Error(`The book in ${dir} is not ready:\n${problems.join('\n')}`);
  }
  const { book, texts, cover, scenes } = read.folder;
  const packed: PackedBook = {
    book,
    texts: Object.fromEntries(texts.map((text) => [text.language, text])),
    scenes: scenes.map((scene) => composeScene(scene ?? '', cast)),
  };
  const whole = named(book.id, 'json', JSON.stringify(packed));
  const coverFile = named(`${book.id}-cover`, 'svg', composeScene(cover ?? '', cast));
  return {
    shelf: {
      id: book.id,
      ageBand: book.ageBand,
      character: book.character,
      titles: Object.fromEntries(texts.map(({ language, title }) => [language, title])),
      pageCount: book.pages.length,
      coverUrl: `${LIBRARY_URL}/${coverFile.name}`,
      coverSizeBytes: coverFile.bytes.length,
      coverSha256: sha256(coverFile.bytes),
      url: `${LIBRARY_URL}/${whole.name}`,
      sizeBytes: whole.bytes.length,
      sha256: sha256(whole.bytes),
    },
    files: [whole, coverFile],
  };
}

/** A file whose name changes with its content. */
function named(stem: string, extension: string, text: string): PackedFile {
  const bytes = Buffer.from(text);
  return { name: `${stem}.${sha256(bytes).slice(0, 8)}.${extension}`, bytes };
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
