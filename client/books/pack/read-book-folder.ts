import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Book,
  type BookText,
  bookSchema,
  bookTextSchema,
} from '@advay/shared/books/book-schema';
import { z } from 'zod';

const STORIES_DIR = join(import.meta.dirname, '../stories');

/** A book folder as it was read, before anybody asked whether its parts fit together. */
export type BookFolder = Readonly<{
  id: string;
  book: Book;
  texts: readonly BookText[];
  /** `cover.svg`, then `01.svg` … in order; null for one that is not there. */
  cover: string | null;
  scenes: readonly (string | null)[];
  /** Files of `scenes` that belong to no page. */
  strayFiles: readonly string[];
}>;

export type ReadFolder =
  | Readonly<{ ok: true; folder: BookFolder }>
  | Readonly<{ ok: false; problems: readonly string[] }>;

export function bookFolders(dir: string = STORIES_DIR): readonly string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(dir, entry.name))
    .toSorted();
}

export function sceneName(pageIndex: number): string {
  return `${String(pageIndex + 1).padStart(2, '0')}.svg`;
}

export function readBookFolder(dir: string): ReadFolder {
  const problems: string[] = [];
  const book = readJson(join(dir, 'book.json'), bookSchema, problems);
  const texts = readdirSync(dir)
    .filter((file) => /^text\..*\.json$/.test(file))
    .toSorted()
    .map((file) => {
      const text = readJson(join(dir, file), bookTextSchema, problems);
      if (text !== null && file !== `text.${text.language}.json`) {
        problems.push(`${file}: says its language is ${text.language}`);
      }
      return text;
    });
  if (book === null || problems.length > 0) return { ok: false, problems };
  const names = book.pages.map((_page, index) => sceneName(index));
  const scenesDir = join(dir, 'scenes');
  return {
    ok: true,
    folder: {
      id: basename(dir),
      book,
      texts: texts.filter((text) => text !== null),
      cover: readOptional(join(scenesDir, 'cover.svg')),
      scenes: names.map((name) => readOptional(join(scenesDir, name))),
      strayFiles: existsSync(scenesDir)
        ? readdirSync(scenesDir).filter((file) => file !== 'cover.svg' && !names.includes(file))
        : [],
    },
  };
}

function readJson<Value>(file: string, schema: z.ZodType<Value>, problems: string[]): Value | null {
  const text = readOptional(file);
  const name = basename(file);
  if (text === null) {
    problems.push(`${name}: is missing`);
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    problems.push(`${name}: is not JSON: ${String(error)}`);
    return null;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  problems.push(`${name}: ${z.prettifyError(parsed.error)}`);
  return null;
}

function readOptional(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
