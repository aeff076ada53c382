import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageIndex, Script } from '@advay/shared/words/language-index';

export type StampedLanguage =
  | Readonly<{ ok: true; files: readonly string[] }>
  | Readonly<{ ok: false; reason: 'bad-code' | 'taken' | 'unknown-shape'; detail: string }>;

const WORDS = 'shared/src/words';
const ENGLISH = `${WORDS}/en`;
/** As ISO 639 writes it; a region has no words of its own here. */
const CODE_SHAPE = /^[a-z]{2,3}$/;

/** Scripts by ISO 15924, as far as there are letters of them to print and to trace. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  Latn: 'latin',
  Deva: 'devanagari',
  Arab: 'arabic',
};

/** What CLDR knows of a language, or in which words it cannot stand here. */
function asCldrKnows(code: string): Omit<LanguageIndex, 'areas'> | string {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  if (name === undefined) return `nobody knows a language "${code}"`;
  const written = new Intl.Locale(code).maximize().script ?? '';
  const script = SCRIPTS[written];
  if (script === undefined) {
    return `${name} is written in ${written}, of which there are no letters yet: client/src/words/fonts, client/src/game-runtime/alphabet.ts`;
  }
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    locale: code,
    script,
    direction: script === 'arabic' ? 'rtl' : 'ltr',
  };
}

const indexOf = ({ name, locale, script, direction }: Omit<LanguageIndex, 'areas'>): string =>
  `import type { LanguageIndex } from '../language-index.ts';

export const language: LanguageIndex = {
  name: '${name.replaceAll("'", "\\'")}',
  locale: '${locale}',
  script: '${script}',
  direction: '${direction}',
  areas: async () => (await import('./areas.ts')).areas,
};
`;

/** A file in which each language has its place in the order of their codes. */
type List = Readonly<{ file: string; add: (text: string, code: string) => string | null }>;

/** One line more among those that are `of` another language. */
const lineOf =
  (of: (code: string) => string) =>
  (text: string, code: string): string | null => {
    const lines = text.split('\n');
    const isOne = (line: string) => line === of(/ as ([a-z]{2,3}) }/.exec(line)?.[1] ?? '');
    const [first, last] = [lines.findIndex(isOne), lines.findLastIndex(isOne)];
    if (first < 0) return null;
    const all = [...lines.slice(first, last + 1), of(code)].toSorted();
    return [...lines.slice(0, first), ...all, ...lines.slice(last + 1)].join('\n');
  };

/** One word more in the list between `open` and `close`. */
const wordBetween =
  (open: string, close: string, of: (code: string) => string) =>
  (text: string, code: string): string | null => {
    const from = text.indexOf(open);
    const to = text.indexOf(close, from);
    if (from < 0 || to < 0) return null;
    const words = text.slice(from + open.length, to).split(', ');
    const listed = [...words, of(code)].toSorted().join(', ');
    return text.slice(0, from + open.length) + listed + text.slice(to);
  };

const LISTS: readonly List[] = [
  {
    file: `${WORDS}/language-codes.ts`,
    add: wordBetween('LANGUAGE_CODES = [', '] as const', (code) => `'${code}'`),
  },
  {
    file: `${WORDS}/registered.ts`,
    add: lineOf((code) => `export { language as ${code} } from './${code}/index.ts';`),
  },
  {
    file: `${WORDS}/mails.ts`,
    add: (text, code) => {
      const imported = lineOf((each) => `import { words as ${each} } from './${each}/mail.ts';`);
      const listed = wordBetween('MailWords>> = { ', ' };', (each) => each);
      const once = imported(text, code);
      return once && listed(once, code);
    },
  },
];

/**
 * Adds a language to the repository at `root`: a folder of every word, in English until somebody translates them, and
 * its place in the three lists of languages. Looks at everything before it writes anything.
 */
export async function stampLanguage(root: string, code: string): Promise<StampedLanguage> {
  const shape = `a language is two or three letters of ISO 639, such as it`;
  if (!CODE_SHAPE.test(code))
    return { ok: false, reason: 'bad-code', detail: `"${code}": ${shape}` };
  const folder = `${WORDS}/${code}`;
  if (existsSync(join(root, folder))) {
    return { ok: false, reason: 'taken', detail: `there are words in "${code}" already` };
  }
  const described = asCldrKnows(code);
  if (typeof described === 'string') return { ok: false, reason: 'bad-code', detail: described };
  const lists: [string, string][] = [];
  for (const { file, add } of LISTS) {
    const text = add(await readFile(join(root, file), 'utf8'), code);
    if (text === null) {
      const detail = `${file} lists its languages in a way of its own`;
      return { ok: false, reason: 'unknown-shape', detail };
    }
    lists.push([file, text]);
  }
  await cp(join(root, ENGLISH), join(root, folder), { recursive: true });
  const files: readonly [string, string][] = [[`${folder}/index.ts`, indexOf(described)], ...lists];
  for (const [file, text] of files) await writeFile(join(root, file), text);
  return { ok: true, files: [folder, ...lists.map(([file]) => file)] };
}
