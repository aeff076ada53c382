import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PackedBook, ShelfBook } from '@advay/shared/books/packed-book';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesOfBook } from '../../src/features/storytime/library/files-of-book.ts';
import { sha256Of } from '../../src/kept-files/sha256.ts';
import { packLibrary } from './pack-library.ts';

const dir = mkdtempSync(join(tmpdir(), 'advay-library-'));
const OLD = 'old-book.12345678.json';
// Once for all: packing presses every book as small as it goes.
beforeAll(() => {
  writeFileSync(join(dir, OLD), '{}');
  packLibrary(dir);
});
afterAll(() => rmSync(dir, { recursive: true }));

const readShelf = () =>
  JSON.parse(readFileSync(join(dir, 'shelf.json'), 'utf8')) as readonly ShelfBook[];
const read = (url: string) => readFileSync(join(dir, url.replace('/library/', '')));

it('puts every book on the shelf, with the size and hash of what is there', async () => {
  const shelf = readShelf();
  expect(shelf.length).toBeGreaterThan(0);
  for (const book of shelf) {
    const { id, url, coverUrl, pageCount } = book;
    for (const file of filesOfBook(book)) {
      const bytes = read(file.url);
      expect(bytes.length).toBe(file.sizeBytes);
      expect(await sha256Of(new Uint8Array(bytes).buffer)).toBe(file.sha256);
      expect(file.url).toContain(file.sha256.slice(0, 8));
    }
    const packed = JSON.parse(read(url).toString()) as PackedBook;
    expect(packed.book.id).toBe(id);
    expect(packed.scenes).toHaveLength(pageCount);
    for (const scene of [...packed.scenes, read(coverUrl).toString()]) {
      expect(scene).toMatch(/^<svg /);
      // Whatever it uses, it brings along.
      for (const [, used] of scene.matchAll(/href="#([^"]+)"/g)) {
        expect(scene).toContain(`id="${used}"`);
      }
    }
  }
});

it('takes away what no book needs any more', () => {
  expect(readdirSync(dir)).not.toContain(OLD);
});
