import { bookSchema, bookTextSchema } from '@advay/shared/books/book-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBook } from './check-book.ts';
import type { BookFolder } from './read-book-folder.ts';

const SCENE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000"><g id="sun" /></svg>';
const KINDS = ['what', 'where', 'next'] as const;

function textIn(language: 'en' | 'de') {
  return {
    language,
    title: 'Sun',
    pages: Array.from({ length: 8 }, (_, index) => ({
      sentences: ['Here is the sun.'],
      details: { sun: { name: 'the sun', sound: 'Hello!' } },
      prompts:
        index === 3
          ? [{ kind: 'leave-out' as const, ask: 'Here is the …', word: 'sun' }]
          : [{ kind: KINDS[index % 3] ?? 'what', ask: 'What is it?' }],
    })),
  };
}

const folder: BookFolder = {
  id: 'sun',
  book: {
    format: 1,
    id: 'sun',
    ageBand: '3-4',
    character: 'owl',
    pages: Array.from({ length: 8 }, () => ({ details: [{ id: 'sun', effect: 'shine' }] })),
  },
  texts: [textIn('en'), textIn('de')],
  cover: SCENE,
  scenes: Array.from({ length: 8 }, () => SCENE),
  strayFiles: [],
};
const problemsOf = (change: Partial<BookFolder>) =>
  checkBook({ ...folder, ...change }, new Map()).join('\n');

it('takes a whole book', () => {
  expect(checkBook(folder, new Map())).toEqual([]);
});

describe('names what is amiss', () => {
  it.each<[string, Partial<BookFolder>, string]>([
    ['another name', { id: 'moon' }, 'book.json: the id sun'],
    ['one language', { texts: [textIn('en')] }, 'one more language'],
    ['no English', { texts: [textIn('de')] }, 'text.en.json: is missing'],
    ['no cover', { cover: null }, 'scenes/cover.svg: is missing'],
    ['a page undrawn', { scenes: [SCENE] }, 'scenes/02.svg: is missing'],
    ['a drawing too many', { strayFiles: ['99.svg'] }, 'scenes/99.svg: belongs to no page'],
  ])('%s', (_name, change, problem) => {
    expect(problemsOf(change)).toContain(problem);
  });

  it('in the words', () => {
    const en = textIn('en');
    const spoilt = (page: object) => ({
      texts: [
        { ...en, pages: [{ ...en.pages[0], ...page }, ...en.pages.slice(1)] },
        textIn('de'),
      ] as never,
    });
    expect(problemsOf(spoilt({ sentences: ['a '.repeat(15).trim(), 'b'] }))).toContain('16 words');
    expect(problemsOf(spoilt({ details: {} }))).toContain('no details.sun');
    expect(
      problemsOf(spoilt({ prompts: [{ kind: 'leave-out', ask: 'The …', word: 'moon' }] })),
    ).toContain('leaves out “moon”');
    expect(problemsOf({ texts: [{ ...en, pages: en.pages.slice(1) }, textIn('de')] })).toContain(
      'has 7 pages',
    );
  });
});

it('parses no other shape, and any value without a throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(bookSchema.safeParse(value).success).toBe(false);
      expect(bookTextSchema.safeParse(value).success).toBe(false);
    }),
  );
  expect(bookSchema.safeParse({ ...folder.book, extra: 1 }).success).toBe(false);
  expect(bookTextSchema.safeParse(textIn('en')).success).toBe(true);
});
