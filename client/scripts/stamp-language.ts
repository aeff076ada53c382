import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageFacts, Script } from '@advay/shared/words/language-facts';

export type StampedLanguage =
  | Readonly<{ ok: true; files: readonly string[] }>
  | Readonly<{ ok: false; reason: 'bad-code' | 'taken' | 'unknown-shape'; detail: string }>;

const WORDS = 'shared/src/words';
const ENGLISH = `${WORDS}/en`;
const TABLE = `${WORDS}/language-table.ts`;
/** As ISO 639 writes it; a region has no words of its own here. */
const CODE_SHAPE = /^[a-z]{2,3}$/;

/** Scripts by ISO 15924, as far as there are letters of them to print and to trace. */
const SCRIPTS: Readonly<Record<string, Script>> = {
  Latn: 'latin',
  Deva: 'devanagari',
  Arab: 'arabic',
};

/** What CLDR knows of a language, or in which words it cannot stand here. */
function asCldrKnows(code: string): LanguageFacts | string {
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  if (name === undefined) return `nobody knows a language "${code}"`;
  const written = new Intl.Locale(code).maximize().script ?? '';
  const script = SCRIPTS[written];
  if (script === undefined) {
    return `${name} is written in ${written}, of which there are no letters yet: client/src/app/fonts.css, client/src/game-runtime/alphabet.ts`;
  }
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    locale: code,
    script,
    direction: script === 'arabic' ? 'rtl' : 'ltr',
  };
}

const lineOf = (code: string, { name, locale, script, direction }: LanguageFacts): string =>
  `  ${code}: { name: '${name.replaceAll("'", "\\'")}', locale: '${locale}', script: '${script}', direction: '${direction}' },`;

/** The table with one line more, in the order of their codes; null where its lines are not what they were. */
function withLine(table: string, line: string): string | null {
  const lines = table.split('\n');
  const isOne = (each: string) => /^ {2}[a-z]{2,3}: { name: /.test(each);
  const [first, last] = [lines.findIndex(isOne), lines.findLastIndex(isOne)];
  if (first < 0 || !lines.slice(first, last + 1).every(isOne)) return null;
  const all = [...lines.slice(first, last + 1), line].toSorted();
  return [...lines.slice(0, first), ...all, ...lines.slice(last + 1)].join('\n');
}

/**
 * Adds a language to the repository at `root`: a folder of every word, in English until somebody translates them, and
 * its line in the table of languages. Looks at everything before it writes anything.
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
  const table = withLine(await readFile(join(root, TABLE), 'utf8'), lineOf(code, described));
  if (table === null) {
    const detail = `${TABLE} lists its languages in a way of its own`;
    return { ok: false, reason: 'unknown-shape', detail };
  }
  await cp(join(root, ENGLISH), join(root, folder), { recursive: true });
  await writeFile(join(root, TABLE), table);
  return { ok: true, files: [folder, TABLE] };
}
