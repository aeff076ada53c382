import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAST_DIR, castFiles, readCast } from './pack/cast.ts';
import { checkBook } from './pack/check-book.ts';
import { checkSvg } from './pack/check-svg.ts';
import { bookFolders, readBookFolder } from './pack/read-book-folder.ts';
import { BOOK_PALETTE } from './palette.ts';

const cast = readCast();

describe('every book on the shelf keeps to the format', () => {
  it.each(bookFolders().map((dir) => [basename(dir), dir]))('%s', (_id, dir) => {
    const read = readBookFolder(dir);
    expect(read.ok ? checkBook(read.folder, cast) : read.problems).toEqual([]);
  });
});

describe('every cast file is a drawing like the others', () => {
  it.each(castFiles())('%s', (file) => {
    expect(checkSvg(readFileSync(join(CAST_DIR, file), 'utf8'))).toEqual([]);
  });

  it('uses no piece that is nowhere', () => {
    for (const [id, piece] of cast) {
      for (const [, used = ''] of piece.matchAll(/href="#([\w-]+)"/g)) {
        expect({ id, used, isThere: cast.has(used) }).toEqual({ id, used, isThere: true });
      }
    }
  });
});

it('has the colours of the page by day under the names of its tokens', () => {
  const tokens = readFileSync(new URL('../src/app/tokens.css', import.meta.url), 'utf8');
  for (const [name, colour] of Object.entries(BOOK_PALETTE)) {
    const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const day = new RegExp(`--${token}: light-dark\\((#\\w+),`).exec(tokens)?.[1];
    if (day !== undefined) expect({ name, colour }).toEqual({ name, colour: day });
  }
});
