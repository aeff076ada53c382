import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGE_CODES } from '@advay/shared/words/languages';

export const SENSES = ['hand', 'body', 'face'] as const;

/** What the stamped game is played with, and by how many before one screen. */
export type GameShape = Readonly<{ sense: (typeof SENSES)[number]; seats: 1 | 2 }>;

export const SMALLEST_SHAPE: GameShape = { sense: 'hand', seats: 1 };

type StampRefusal = 'bad-id' | 'taken' | 'unknown-shape';

export type StampResult =
  | Readonly<{ ok: true; files: readonly string[] }>
  | Readonly<{ ok: false; reason: StampRefusal; detail: string }>;

const TEMPLATES = fileURLToPath(new URL('./game-template/', import.meta.url));
const ID_SHAPE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const MAX_ID_LENGTH = 32;
const LINE_WIDTH = 100;
const CATALOGUE = 'shared/src/games/catalogue.ts';
const WORDS = 'shared/src/words';

/** What a child practises, by what it plays with. */
const SKILLS: Readonly<Record<GameShape['sense'], string>> = {
  hand: 'Reaching for a place and resting there',
  body: 'Leaning or stepping aside and staying there',
  face: 'Turning the head and opening the mouth',
};

type Names = Readonly<{
  id: string;
  file: string;
  name: string;
  type: string;
  title: string;
  skill: string;
}>;

/** `star_field` is `star-field.ts`, `starField` and `StarField` in code, and `Star field` for parents. */
function namesOf(id: string, { sense }: GameShape): Names {
  const words = id.split('_');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const type = words.map(capital).join('');
  const name = type.charAt(0).toLowerCase() + type.slice(1);
  const title = capital(words.join(' '));
  return { id, file: words.join('-'), name, type, title, skill: SKILLS[sense] };
}

function catalogueEntry({ id }: Names): string {
  return `  ${id}: {
    steps: ['big', 'small'],
    maxXpPerRound: 20,
  },
`;
}

/** What a parent reads of it: what it practises, step by step. */
function skillEntry({ id, skill }: Names): string {
  return `    ${id}: {
      skill: '${skill}',
      steps: { big: 'Big stars', small: 'Small stars' },
    },
`;
}

function loaderLine({ id, name }: Names): string {
  const value = `(await import('./${id}/index.ts')).${name} as OfferedGame<never>,\n`;
  const line = `  ${id}: async () => ${value}`;
  return line.length - 1 <= LINE_WIDTH ? line : `  ${id}: async () =>\n    ${value}`;
}

/** A file that names every game: where the next entry goes, and how a game is imported where it is. */
type List = Readonly<{
  file: string;
  end: string;
  entryOf: (names: Names) => string;
  importOf?: (names: Names) => string;
}>;

const LISTS: readonly List[] = [
  {
    file: CATALOGUE,
    end: '} as const satisfies Record<string, GameMeta>;',
    entryOf: catalogueEntry,
  },
  {
    file: 'client/src/games/load-game.ts',
    end: '};\n\nexport function loadGame',
    entryOf: loaderLine,
  },
  {
    file: 'client/src/games/game-descriptions.ts',
    end: '};\n\nexport function descriptionOf',
    entryOf: ({ id, name }) => `  ${id}: ${name},\n`,
    importOf: ({ id, name }) => `import { description as ${name} } from './${id}/description.ts';`,
  },
  {
    file: 'client/src/games/game-pictures.ts',
    end: '};\n',
    entryOf: ({ id, type }) => `  ${id}: ${type},\n`,
    importOf: ({ id, type }) => `import { Picture as ${type} } from './${id}/picture.tsx';`,
  },
  {
    file: `${WORDS}/areas.ts`,
    end: '};\n\n/** The words of every area',
    entryOf: ({ id, name }) => `  'games/${id}': typeof ${name};\n`,
    importOf: ({ file, name }) => `import type { words as ${name} } from './en/games/${file}.ts';`,
  },
  // Its words are English in every language until somebody has translated them.
  ...LANGUAGE_CODES.flatMap((language): List[] => [
    {
      file: `${WORDS}/${language}/areas.ts`,
      end: '};\n',
      entryOf: ({ id, file }) => `  'games/${id}': () => import('./games/${file}.ts'),\n`,
    },
    {
      file: `${WORDS}/${language}/home.ts`,
      end: '  },\n  avatars: {',
      entryOf: ({ id, title }) => `    ${id}: '${title}',\n`,
    },
    {
      file: `${WORDS}/${language}/parents/progress.ts`,
      end: language === 'en' ? '  } satisfies {' : '  },\n};\n',
      entryOf: skillEntry,
    },
  ]),
];

/** The list with one more game; null where its text is not what it used to be. */
function addTo({ end, entryOf, importOf }: List, text: string, names: Names): string | null {
  if (text.split(end).length !== 2) return null;
  const listed = text.replace(end, () => entryOf(names) + end);
  if (importOf === undefined) return listed;
  const lines = listed.split('\n');
  const first = lines.findIndex((line) => / from '\.\//.test(line));
  if (first < 0) return null;
  const last = lines.findLastIndex((line) => / from '\.\//.test(line));
  // Without its ending: `star-lean` stands before `star-lean-pair`.
  const addressOf = (line: string) => line.slice(line.lastIndexOf("'./")).replace(/\.tsx?';$/, '');
  const imports = [...lines.slice(first, last + 1), importOf(names)].toSorted((one, other) =>
    addressOf(one) < addressOf(other) ? -1 : 1,
  );
  return [...lines.slice(0, first), ...imports, ...lines.slice(last + 1)].join('\n');
}

/**
 * Adds a small, complete game to the repository at `root`: its folder, and its line in each list of games. Looks at
 * everything before it writes anything.
 */
export async function stampGame(
  root: string,
  id: string,
  shape: GameShape = SMALLEST_SHAPE,
): Promise<StampResult> {
  if (!ID_SHAPE.test(id) || id.length > MAX_ID_LENGTH) {
    const detail = `"${id}" is no game id: lower case words joined by _, such as star_field, at most ${MAX_ID_LENGTH} letters`;
    return { ok: false, reason: 'bad-id', detail };
  }
  const names = namesOf(id, shape);
  const folder = `client/src/games/${id}`;
  const catalogue = await readFile(join(root, CATALOGUE), 'utf8');
  if (existsSync(join(root, folder)) || new RegExp(`^ {2}${id}:`, 'm').test(catalogue)) {
    return { ok: false, reason: 'taken', detail: `there is a game "${id}" already` };
  }
  const files = [...(await stampFolder(folder, names, shape)), ...(await stampWords(names, shape))];
  for (const list of LISTS) {
    const text = addTo(list, await readFile(join(root, list.file), 'utf8'), names);
    if (text === null) {
      const detail = `${list.file} has no single place that reads ${JSON.stringify(list.end)}`;
      return { ok: false, reason: 'unknown-shape', detail };
    }
    files.push([list.file, text]);
  }
  await mkdir(join(root, folder), { recursive: true });
  for (const [file, text] of files) await writeFile(join(root, file), text);
  return { ok: true, files: files.map(([file]) => file) };
}

/** What it says, once for each language. */
async function stampWords({ file }: Names, { sense }: GameShape): Promise<[string, string][]> {
  const words = await readFile(join(TEMPLATES, 'words', `${sense}.ts.template`), 'utf8');
  return LANGUAGE_CODES.map((language) => [`${WORDS}/${language}/games/${file}.ts`, words]);
}

/** The same small game for all, and how a child of this shape reaches for its stars. */
async function stampFolder(
  folder: string,
  names: Names,
  { sense, seats }: GameShape,
): Promise<[string, string][]> {
  const parts = ['common', sense, ...(seats === 2 ? ['two'] : [])];
  const ofParts = await Promise.all(
    parts.map(async (part) => (await readdir(join(TEMPLATES, part))).map((file) => [part, file])),
  );
  return Promise.all(
    ofParts.flat().map(async ([part = '', template = '']): Promise<[string, string]> => {
      const text = await readFile(join(TEMPLATES, part, template), 'utf8');
      const stamped = text
        .replaceAll('__name__', names.name)
        .replaceAll('__id__', names.id)
        .replaceAll('__seats__', String(seats));
      return [`${folder}/${template.replace(/\.template$/, '')}`, stamped];
    }),
  );
}
