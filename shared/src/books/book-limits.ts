import type { AgeBand } from '../games/catalogue.ts';

/** What every book keeps to; the check over the book folders holds it. */
export const BOOK_LIMITS = {
  minPages: 8,
  maxPages: 14,
  /** A scene as a reader gets it, with the cast it uses. */
  sceneMaxBytes: 30_000,
  maxDetailsPerPage: 5,
  maxPromptsPerPage: 4,
  titleMaxCharacters: 48,
  sentenceMaxCharacters: 220,
  promptMaxCharacters: 140,
  nameMaxCharacters: 32,
  soundMaxCharacters: 40,
} as const;

/** Most words on one page, by what a child of that age listens to or reads. */
export const MAX_WORDS_PER_PAGE: Readonly<Record<AgeBand, number>> = {
  '3-4': 15,
  '5-6': 30,
  '7-8': 60,
};

/** A scene is a square of this many units; pointers and strokes are whole ones. */
export const PAGE_UNITS = 1_000;
