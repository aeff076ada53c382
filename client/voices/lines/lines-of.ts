import { GAME_IDS } from '@advay/shared/games/catalogue';
import type { Language } from '@advay/shared/words/languages';
import { fillLine } from '@advay/shared/words/line';
import { loadAllWords } from '@advay/shared/words/load-words';
import { spokenLines } from '@advay/shared/words/spoken-lines';
import { bookFolders, readBookFolder } from '../../books/pack/read-book-folder.ts';
import type { SpokenLine } from './spoken-line.ts';

/** What is said on the way to a game and after it, and what a button is called; all else there is only read. */
const SAID_AROUND: readonly string[] = ['lines', 'titles', 'sees', 'problems', 'friend', 'buttons'];

const SAID_AT_DOOR: readonly string[] = [
  'ringing',
  'comesIn',
  'again',
  'missed',
  'cutOff',
  'parted',
  'openDoor',
  'notNow',
  'done',
  'good',
];
const SAID_TOGETHER: readonly string[] = [
  'wakeSound',
  'handComes',
  'holdToHangUp',
  'comesBack',
  'wantsToTurn',
];

/** Every line that games, books and what is around them say in a language, in a fixed order; not all tell each book. */
export async function linesOf(language: Language): Promise<readonly SpokenLine[]> {
  return [
    ...(await linesOfGames(language)),
    ...(await linesAround(language)),
    ...(await linesOfCalls(language)),
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

/** Of a visitor and a call. A name that a family gave is nowhere in here: it is somebody they know. */
async function linesOfCalls(language: Language): Promise<readonly SpokenLine[]> {
  const { door, together } = await loadAllWords(language);
  const linesIn = (area: string, words: object, said: readonly string[]) =>
    said.flatMap((key) => textsIn(words, key, door.somebody)).map((line) => ({ area, ...line }));
  return [...linesIn('door', door, SAID_AT_DOOR), ...linesIn('together', together, SAID_TOGETHER)];
}

function textsIn(words: object, key: string, name: string): readonly Omit<SpokenLine, 'area'>[] {
  const said: unknown = words[key as keyof typeof words];
  if (typeof said === 'string') return [{ key, text: said }];
  if (typeof said === 'function') return [{ key, text: String(said(name)) }];
  if (typeof said !== 'object' || said === null) return [];
  return Object.keys(said).flatMap((inside) =>
    textsIn(said, inside, name).map((line) => ({ ...line, key: `${key}.${line.key}` })),
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
