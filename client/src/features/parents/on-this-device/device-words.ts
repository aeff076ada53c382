import { GAME_IDS } from '@advay/shared/games/catalogue';
import type { AreaWords } from '@advay/shared/words/areas';
import { fillLine } from '@advay/shared/words/line';
import type { PartName } from '../../../offline/journey/kept-parts.ts';
import type { JourneyEnd } from '../../../offline/journey/run-journey.ts';
import { shelfBook } from '../../storytime/library/shelf.ts';
import { titleOf } from '../../storytime/library/story-language.ts';
import { sizeWords } from './size-words.ts';

type PartWords = Readonly<{
  title: string;
  /** What it is good for. */
  text: string;
  /** What happens once it is removed. */
  consequence: string;
}>;

type Titles = AreaWords['home']['titles'];

const PART_WORDS: Readonly<Record<Exclude<PartName['kind'], 'book'>, PartWords>> = {
  app: {
    title: 'The garden and its games',
    text: '{games}, and these pages',
    consequence:
      'It comes back by itself the next time this page is opened with a network. Until then nothing opens without one.',
  },
  camera: {
    title: 'The part that sees the child',
    text: 'Without it every game plays by touch',
    consequence:
      'It comes back by itself the next time somebody plays with the camera and a network. Until then every game plays by touch.',
  },
  'former-books': {
    title: 'Books of an earlier version',
    text: 'Nothing needs them any more',
    consequence: 'Nothing needs them any more.',
  },
};

/** Each kept thing in a parent's words. */
export function partWords(name: PartName, titles: Titles): PartWords {
  if (name.kind !== 'book') {
    const games = GAME_IDS.map((id) => titles[id]).join(', ');
    const words = PART_WORDS[name.kind];
    return { ...words, text: fillLine(words.text, { games }) };
  }
  const book = shelfBook(name.id);
  return {
    title: book === undefined ? name.id : titleOf(book, 'en'),
    text: 'A book',
    consequence:
      'It comes back by itself as soon as somebody opens the books with a network. Where reading stopped is remembered.',
  };
}

/** How a journey's fetching ended, and what to do; nothing where all is well. */
export function endWords(
  end: Exclude<JourneyEnd, 'done'>,
  missingBytes: number,
  roomBytes: number | null,
): string {
  switch (end) {
    case 'stopped':
      return 'Stopped. What has come stays here.';
    case 'offline':
      return 'The network is away. What has come stays here, and the rest comes by itself when the network is back.';
    case 'no-room':
      return `There is not enough room on this device: ${sizeWords(missingBytes)} are still missing${roomWords(
        missingBytes,
        roomBytes,
      )}. Nothing is lost. Remove something, here or elsewhere on the device, then go on.`;
    case 'damaged':
      return 'A file arrived damaged twice and was thrown away. Check the connection, then go on.';
    case 'app-failed':
      return 'The garden itself could not be kept. Load this page again, then go on.';
  }
}

/** Some browsers say more than there is: what contradicts the disk is not repeated. */
const roomWords = (missingBytes: number, roomBytes: number | null) =>
  roomBytes === null || roomBytes >= missingBytes
    ? ''
    : `, and the browser has room for ${sizeWords(roomBytes)}`;

export const ELSEWHERE_WORDS = 'Another tab of this browser is fetching it just now.';

export const NOTHING_KEPT_WORDS =
  'Nothing can be kept here. Browsers keep pages only at addresses that begin with https://, and not in private windows.';
