import { GAME_IDS } from '@advay/shared/games/catalogue';
import type { AreaWords } from '@advay/shared/words/areas';
import type { Language } from '@advay/shared/words/languages';
import { fillLine } from '@advay/shared/words/line';
import type { PartName } from '../../../offline/journey/kept-parts.ts';
import type { JourneyEnd } from '../../../offline/journey/run-journey.ts';
import { shelfBook } from '../../storytime/library/shelf.ts';
import { titleOf } from '../../storytime/library/story-language.ts';
import { sizeWords } from './size-words.ts';

type DeviceWords = AreaWords['parents/device'];

type PartWords = Readonly<{
  title: string;
  /** What it is good for. */
  text: string;
  /** What happens once it is removed. */
  consequence: string;
}>;

/** Each kept thing in a parent's words. */
export function partWords(
  name: PartName,
  { kept }: DeviceWords,
  titles: AreaWords['home']['titles'],
  language: Language,
): PartWords {
  if (name.kind !== 'book') {
    const games = GAME_IDS.map((id) => titles[id]).join(', ');
    const words = kept.parts[name.kind];
    return { ...words, text: fillLine(words.text, { games }) };
  }
  const book = shelfBook(name.id);
  return {
    title: book === undefined ? name.id : titleOf(book, language),
    text: kept.book,
    consequence: kept.bookConsequence,
  };
}

/** How a journey's fetching ended, and what to do; nothing where all is well. */
export function endWords(
  end: Exclude<JourneyEnd, 'done'>,
  { journey, nothing }: DeviceWords,
  locale: string,
  bytes: Readonly<{ missing: number; room: number | null }>,
): string {
  // Some browsers say more than there is: what contradicts the disk is not repeated.
  const isRoomKnown = bytes.room !== null && bytes.room < bytes.missing;
  const text = end === 'no-room' && isRoomKnown ? journey.noRoomBut : journey.ends[end];
  return fillLine(text, {
    missing: sizeWords(bytes.missing, nothing, locale),
    room: sizeWords(bytes.room ?? 0, nothing, locale),
  });
}
