import type { PackedBook, ShelfBook } from '@advay/shared/books/packed-book';
import { LANGUAGE_CODES, type Language } from '@advay/shared/words/languages';
import { createDeviceRecord } from '../../../ui/device-record.ts';
import type { CurrentPlayer } from '../../children/current-player.ts';

/** The language a grown-up chose for stories on this device; null follows the child's own. */
export const storyLanguage = createDeviceRecord<Language | null>(
  'advay.story-language',
  (stored) => LANGUAGE_CODES.find((code) => code === stored) ?? null,
  null,
);

type Told = PackedBook['texts'] | ShelfBook['titles'];

/** The language itself where a book is told in it; every book is told in English. */
export const toldIn = (told: Told, language: Language): Language =>
  told[language] === undefined ? 'en' : language;

/** The first language of these that the book is told in, and else English. */
export function languageFor(told: Told, player: CurrentPlayer, chosen: Language | null): Language {
  const wanted = [chosen, ...(player.kind === 'child' ? player.child.languages : [])];
  return wanted.find((code) => code !== null && told[code] !== undefined) ?? 'en';
}

export function titleOf({ titles }: ShelfBook, language: Language): string {
  return titles[language] ?? titles.en ?? '';
}
