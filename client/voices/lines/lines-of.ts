import { GAME_IDS } from '@advay/shared/games/catalogue';
import type { Language } from '@advay/shared/words/languages';
import { loadAllWords } from '@advay/shared/words/load-words';
import { spokenLines } from '@advay/shared/words/spoken-lines';
import { bookFolders, readBookFolder } from '../../books/pack/read-book-folder.ts';
import type { SpokenLine } from './spoken-line.ts';

/** Every line that games and books say in a language, in a fixed order; books are told in some of them. */
export async function linesOf(language: Language): Promise<readonly SpokenLine[]> {
  return [...(await linesOfGames(language)), ...linesOfBooks(language)];
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
