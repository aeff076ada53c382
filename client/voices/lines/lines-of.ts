import { GAME_IDS } from '@advay/shared/games/catalogue';
import type { Language } from '@advay/shared/words/languages';
import { fillLine } from '@advay/shared/words/line';
import { loadAllWords } from '@advay/shared/words/load-words';
import { spokenLines } from '@advay/shared/words/spoken-lines';
import { bookFolders, readBookFolder } from '../../books/pack/read-book-folder.ts';
import type { SpokenLine } from './spoken-line.ts';

/** What is said on the way to a game and after it; all else there is only read. */
const SAID_AROUND = ['lines', 'titles', 'sees', 'problems', 'friend'];

/** Every line that games, books and what is around them say in a language, in a fixed order; not all tell each book. */
export async function linesOf(language: Language): Promise<readonly SpokenLine[]> {
  return [
    ...(await linesOfGames(language)),
    ...(await linesAround(language)),
    ...linesOfBooks(language),
  ];
}

async function linesAround(language: Language): Promise<readonly SpokenLine[]> {
  const { home, child } = await loadAllWords(language);
  const said = spokenLines({ home, child }).filter(({ key }) =>
    SAID_AROUND.includes(key.split('.')[0] ?? ''),
  );
  // What the camera sees bends the words around it: each is a line of its own.
  return said.flatMap(({ area, key, text, values }) =>
    values.includes('seen')
      ? Object.entries(child.seen).map(([sense, seen]) => ({
          area,
          key: `${key}.${sense}`,
          text: fillLine(text, { seen }),
        }))
      : [{ area, key, text }],
  );
}

async function linesOfGames(language: Language): Promise<readonly SpokenLine[]> {
  const words = await loadAllWords(language);
  return GAME_IDS.flatMap((id) => {
    const area = `games/${id}` as const;
    const title = { area, key: 'title', text: words.home.titles[id] };
    const lines = spokenLines({ [area]: words[area] });
    return [
      title,
      ...lines.map(({ key, text }) => ({ area, key: key.replace(/^lines\./, ''), text })),
    ];
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
