import type { Prompt } from '@advay/shared/books/book-schema';
import type { CRAYONS } from '@advay/shared/protocol/story-words';
import type { Language } from '@advay/shared/words/languages';

/** What stands around a page, whatever language the story is told in. */
export type ReaderWords = Readonly<{
  language: Language;
  backToBooks: string;
  nextPage: string;
  pageBefore: string;
  theEnd: string;
  pageOf: (page: number, count: number) => string;
  withPage: string;
  readToMe: string;
  draw: string;
  pointByHand: string;
  crayons: string;
  crayon: Readonly<Record<(typeof CRAYONS)[number], string>>;
  drawing: string;
  undo: string;
  wipe: string;
  putAway: string;
  questions: string;
  questionsForPage: string;
  question: Readonly<Record<Prompt['kind'], string>>;
  storyLanguage: string;
  close: string;
}>;
