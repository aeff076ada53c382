import type { Language } from '@advay/shared/children/child-settings';
import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { bookFolders, readBookFolder } from '../../books/pack/read-book-folder.ts';
import { COPY as bubblePop } from '../../src/games/bubble_pop/copy.ts';
import { COPY as fingerCount } from '../../src/games/finger_count/copy.ts';
import { descriptionOf } from '../../src/games/game-descriptions.ts';
import { COPY as handPong } from '../../src/games/hand_pong/copy.ts';
import { COPY as letterTrace } from '../../src/games/letter_trace/copy.ts';
import { COPY as mouthMunch } from '../../src/games/mouth_munch/copy.ts';
import { COPY as numberCatch } from '../../src/games/number_catch/copy.ts';
import type { SpokenLine } from './spoken-line.ts';

const COPIES: Readonly<Record<GameId, Readonly<Record<string, string>>>> = {
  letter_trace: letterTrace,
  bubble_pop: bubblePop,
  hand_pong: handPong,
  finger_count: fingerCount,
  mouth_munch: mouthMunch,
  number_catch: numberCatch,
};

/** Every line that is said in a language, in a fixed order. Games speak English so far, books what they are told in. */
export function linesOf(language: Language): readonly SpokenLine[] {
  return [...(language === 'en' ? linesOfGames() : []), ...linesOfBooks(language)];
}

function linesOfGames(): readonly SpokenLine[] {
  return GAME_IDS.flatMap((id) => {
    const area = `games/${id}`;
    const lines = Object.entries(COPIES[id]).map(([key, text]) => ({ area, key, text }));
    return [{ area, key: 'title', text: descriptionOf(id).title }, ...lines];
  });
}

function linesOfBooks(language: Language): readonly SpokenLine[] {
  return bookFolders().flatMap((dir) => {
    const read = readBookFolder(dir);
    // What is amiss with a book, the packer of books says.
    const text = read.ok ? read.folder.texts.find((each) => each.language === language) : undefined;
    if (!read.ok || text === undefined) return [];
    const area = `books/${read.folder.id}`;
    const sentences = text.pages.flatMap((page, pageIndex) =>
      page.sentences.map((sentence, index) => ({
        area,
        key: `page-${pageIndex + 1}.${index + 1}`,
        text: sentence,
      })),
    );
    return [{ area, key: 'title', text: text.title }, ...sentences];
  });
}
