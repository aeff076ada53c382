import type { Language } from '@advay/shared/words/languages';
import { ARABIC } from './feasts/ar.ts';
import { GERMAN } from './feasts/de.ts';
import { ENGLISH } from './feasts/en.ts';
import { SPANISH } from './feasts/es.ts';
import type { Feast } from './feasts/feast.ts';
import { FRENCH } from './feasts/fr.ts';
import { HINDI } from './feasts/hi.ts';
import type { Picture } from './pictures.ts';

const FEASTS: Readonly<Partial<Record<Language, Feast>>> = {
  ar: ARABIC,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  hi: HINDI,
};

/** A language without a feast of its own eats English letters until somebody writes one. */
export const feastOf = (language: Language = 'en'): Feast => FEASTS[language] ?? ENGLISH;

/** A picture, and what it is called. */
export type Noun = Readonly<{ picture: Picture; word: string }>;

export const nounsOf = ({ nouns }: Feast): readonly Noun[] =>
  Object.entries(nouns).map(([picture, word]) => ({ picture: picture as Picture, word }));

/** Those that can be asked for by their first sound. */
export const soundNounsOf = (feast: Feast): readonly Noun[] =>
  nounsOf(feast).filter(({ picture }) => !feast.otherSound.includes(picture));

/** Those that can be spelt: of so many letters, each of which is on a biscuit. */
export const spellableNounsOf = (feast: Feast, least: number, most: number): readonly Noun[] =>
  nounsOf(feast).filter(({ word }) => {
    const letters = lettersIn(word);
    const isOnBiscuits = letters.every((letter) => feast.letters.includes(letter));
    return isOnBiscuits && letters.length >= least && letters.length <= most;
  });

/** As they stand on biscuits. */
export const lettersIn = (word: string): readonly string[] => [...word.toUpperCase()];

const areTogether = (groups: readonly string[], one: string, other: string) =>
  groups.some((group) => group.includes(one) && group.includes(other));

export const looksLike = ({ lookAlike }: Feast, one: string, other: string): boolean =>
  areTogether(lookAlike, one, other);

export const soundsLike = ({ soundAlike }: Feast, one: string, other: string): boolean =>
  areTogether(soundAlike, one, other);
