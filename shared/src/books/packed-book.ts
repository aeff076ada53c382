import type { AgeBand } from '../games/catalogue.ts';
import type { Language } from '../words/languages.ts';
import type { Book, BookText } from './book-schema.ts';
import type { Character } from './characters.ts';

/** A whole book as one file, so that it is here or not here and never half. */
export type PackedBook = Readonly<{
  book: Book;
  texts: Readonly<Partial<Record<Language, BookText>>>;
  /** One SVG for each page, in order, with the cast it uses. */
  scenes: readonly string[];
}>;

/** What the shelf knows of a book before it is fetched. */
export type ShelfBook = Readonly<{
  id: string;
  ageBand: AgeBand;
  character: Character;
  titles: Readonly<Partial<Record<Language, string>>>;
  pageCount: number;
  /** The cover's picture, for an `img`. */
  coverUrl: string;
  coverSizeBytes: number;
  /** Lower-case hex. */
  coverSha256: string;
  /** The packed book; its name changes with its content. */
  url: string;
  sizeBytes: number;
  /** Lower-case hex. */
  sha256: string;
}>;
