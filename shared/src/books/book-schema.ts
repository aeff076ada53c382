import { z } from 'zod';
import { AGE_BANDS } from '../games/catalogue.ts';
import { LANGUAGE_CODES } from '../words/languages.ts';
import { BOOK_LIMITS } from './book-limits.ts';
import { CHARACTERS } from './characters.ts';
import { DETAIL_EFFECTS } from './detail-effects.ts';

const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be words-like-this');
const line = (maxCharacters: number) =>
  z
    .string()
    .max(maxCharacters)
    .regex(/^\S(.*\S)?$/, 'must be one line without blanks around it');

export const bookIdSchema = slug.max(40);

/** `book.json`: what a book is made of, whatever language it is read in. */
export const bookSchema = z.strictObject({
  format: z.literal(1),
  id: bookIdSchema,
  ageBand: z.enum(AGE_BANDS),
  /** Of the cast: who says good night. */
  character: z.enum(CHARACTERS),
  pages: z
    .array(
      z.strictObject({
        /** What answers a touch, later ones above earlier ones. */
        details: z
          .array(
            z.strictObject({
              /** The `id` of an element of the page's scene. */
              id: slug.max(32),
              effect: z.enum(DETAIL_EFFECTS),
            }),
          )
          .min(1)
          .max(BOOK_LIMITS.maxDetailsPerPage),
      }),
    )
    .min(BOOK_LIMITS.minPages)
    .max(BOOK_LIMITS.maxPages),
});
export type Book = z.infer<typeof bookSchema>;
export type BookPage = Book['pages'][number];

/** What a grown-up may ask, aloud, on a page. */
export const PROMPT_KINDS = ['what', 'where', 'next', 'leave-out'] as const;

export const promptSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['what', 'where', 'next']),
    ask: line(BOOK_LIMITS.promptMaxCharacters),
  }),
  z.strictObject({
    kind: z.literal('leave-out'),
    /** The sentence to read, with … for the word. */
    ask: line(BOOK_LIMITS.promptMaxCharacters).regex(/…/, 'must have … where the word is left out'),
    /** The word the child says; it stands on the page. */
    word: line(BOOK_LIMITS.nameMaxCharacters),
  }),
]);
export type Prompt = z.infer<typeof promptSchema>;

/** `text.<language>.json`: every word of a book in one language. */
export const bookTextSchema = z.strictObject({
  language: z.enum(LANGUAGE_CODES),
  title: line(BOOK_LIMITS.titleMaxCharacters),
  pages: z.array(
    z.strictObject({
      sentences: z.array(line(BOOK_LIMITS.sentenceMaxCharacters)).min(1),
      /** For each detail of the page its name, and what is heard when it is touched. */
      details: z.record(
        z.string(),
        z.strictObject({
          name: line(BOOK_LIMITS.nameMaxCharacters),
          sound: line(BOOK_LIMITS.soundMaxCharacters),
        }),
      ),
      prompts: z.array(promptSchema).min(1).max(BOOK_LIMITS.maxPromptsPerPage),
    }),
  ),
});
export type BookText = z.infer<typeof bookTextSchema>;
export type TextPage = BookText['pages'][number];
