import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { AGE_BANDS } from '@advay/shared/games/catalogue';
import { readCast } from './cast.ts';
import { type PackedFile, packBook } from './pack-book.ts';
import { bookFolders } from './read-book-folder.ts';

const LIBRARY_DIR = resolve(import.meta.dirname, '../../public/library');

/** Packs every book folder into `outDir`, youngest readers first, and takes away what no book needs any more. */
export function packLibrary(outDir: string = LIBRARY_DIR): readonly PackedFile[] {
  const cast = readCast();
  const books = bookFolders().map((dir) => packBook(dir, cast));
  const shelf = books
    .map((book) => book.shelf)
    .toSorted((a, b) => AGE_BANDS.indexOf(a.ageBand) - AGE_BANDS.indexOf(b.ageBand));
  const files = books.flatMap((book) => book.files).flatMap(withCompressed);
  mkdirSync(outDir, { recursive: true });
  for (const file of files) writeWhole(outDir, file);
  writeWhole(outDir, {
    name: SHELF_FILE,
    bytes: Buffer.from(`${JSON.stringify(shelf, null, 2)}\n`),
  });
  const wanted = new Set([SHELF_FILE, ...files.map(({ name }) => name)]);
  for (const name of readdirSync(outDir)) if (!wanted.has(name)) rmSync(join(outDir, name));
  return files;
}

const SHELF_FILE = 'shelf.json';

/** The server hands out the `.br` neighbour. */
function withCompressed(file: PackedFile): readonly PackedFile[] {
  return [file, { name: `${file.name}.br`, bytes: brotliCompressSync(file.bytes) }];
}

/** A run that is cut off leaves no half file under a final name. */
function writeWhole(dir: string, { name, bytes }: PackedFile): void {
  const partial = join(dir, `${name}.${process.pid}.partial`);
  writeFileSync(partial, bytes);
  renameSync(partial, join(dir, name));
}
