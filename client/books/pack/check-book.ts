import { MAX_WORDS_PER_PAGE } from '@advay/shared/books/book-limits';
import { type Book, type BookText, PROMPT_KINDS } from '@advay/shared/books/book-schema';
import { countWords, splitWords } from '@advay/shared/books/split-words';
import type { Cast } from './cast.ts';
import { checkScene } from './check-scene.ts';
import { type BookFolder, sceneName } from './read-book-folder.ts';

/** What keeps a book from the shelf; each line names its file and what to do. */
export function checkBook(folder: BookFolder, cast: Cast): readonly string[] {
  const { book, texts } = folder;
  const problems: string[] = [];
  const say = (file: string, problem: string) => problems.push(`${file}: ${problem}`);
  if (book.id !== folder.id) say('book.json', `the id ${book.id} is not its folder's name`);
  const languages = texts.map(({ language }) => language);
  if (!languages.includes('en')) say('text.en.json', 'is missing');
  if (languages.length < 2) say('text.*.json', 'tell the story in one more language');
  for (const file of folder.strayFiles) say(`scenes/${file}`, 'belongs to no page');
  for (const text of texts) {
    for (const problem of checkText(book, text)) say(`text.${text.language}.json`, problem);
  }
  const check = (name: string, scene: string | null, detailIds: readonly string[]) => {
    const found = scene === null ? ['is missing'] : checkScene(scene, { detailIds, cast });
    for (const problem of found) say(`scenes/${name}`, problem);
  };
  check('cover.svg', folder.cover, []);
  for (const [index, { details }] of book.pages.entries()) {
    const ids = details.map(({ id }) => id);
    if (new Set(ids).size < ids.length) say('book.json', `page ${index + 1} names a detail twice`);
    check(sceneName(index), folder.scenes[index] ?? null, ids);
  }
  return problems;
}

function checkText(book: Book, text: BookText): readonly string[] {
  if (text.pages.length !== book.pages.length) {
    return [`has ${text.pages.length} pages, book.json has ${book.pages.length}`];
  }
  const problems: string[] = [];
  const mostWords = MAX_WORDS_PER_PAGE[book.ageBand];
  for (const [index, page] of text.pages.entries()) {
    const say = (problem: string) => problems.push(`page ${index + 1} ${problem}`);
    const words = countWords(page.sentences);
    if (words > mostWords) say(`has ${words} words, at most ${mostWords} for ${book.ageBand}`);
    const ids = book.pages[index]?.details.map(({ id }) => id) ?? [];
    for (const id of ids) if (!Object.hasOwn(page.details, id)) say(`has no details.${id}`);
    for (const id of Object.keys(page.details)) {
      if (!ids.includes(id)) say(`names the detail ${id}, which book.json does not`);
    }
    const spoken = page.sentences.flatMap(splitWords).map((word) => word.spoken.toLowerCase());
    for (const prompt of page.prompts) {
      if (prompt.kind === 'leave-out' && !spoken.includes(prompt.word.toLowerCase())) {
        say(`leaves out “${prompt.word}”, which it does not say`);
      }
    }
  }
  const kinds = new Set(text.pages.flatMap(({ prompts }) => prompts.map(({ kind }) => kind)));
  for (const kind of PROMPT_KINDS) {
    if (!kinds.has(kind)) problems.push(`asks no “${kind}” prompt on any page`);
  }
  return problems;
}
