import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type StampRefusal = 'bad-id' | 'taken' | 'unknown-shape';

export type StampResult =
  | Readonly<{ ok: true; files: readonly string[] }>
  | Readonly<{ ok: false; reason: StampRefusal; detail: string }>;

const TEMPLATES = fileURLToPath(new URL('./game-template/', import.meta.url));
const ID_SHAPE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const MAX_ID_LENGTH = 32;
const LINE_WIDTH = 100;

const CATALOGUE = 'shared/src/games/catalogue.ts';
const LOADERS = 'client/src/games/load-game.ts';
const CATALOGUE_END = '} as const satisfies Record<string, GameMeta>;';
const LOADERS_END = '};\n\nexport function loadGame';

/** `star_field` is `starField` in code and `Star field` for parents. */
function namesOf(id: string): { name: string; title: string } {
  const words = id.split('_');
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const [first = '', ...rest] = words;
  return { name: first + rest.map(capital).join(''), title: capital(words.join(' ')) };
}

function catalogueEntry(id: string): string {
  return `  ${id}: {
    title: '${namesOf(id).title}',
    learning: 'Reaching for a place and resting there',
    ageBands: ['3-4', '5-6', '7-8'],
    controller: 'hand',
    place: 'night-sky',
    steps: ['big', 'small'],
    maxXpPerRound: 20,
  },
`;
}

function loaderLine(id: string): string {
  const value = `(await import('./${id}/index.ts')).${namesOf(id).name} as GameModule<never>,\n`;
  const line = `  ${id}: async () => ${value}`;
  return line.length - 1 <= LINE_WIDTH ? line : `  ${id}: async () =>\n    ${value}`;
}

/**
 * Adds a small, complete game to the repository at `root`: its folder, its catalogue entry, its line in the
 * loader. Looks at everything before it writes anything.
 */
export async function stampGame(root: string, id: string): Promise<StampResult> {
  if (!ID_SHAPE.test(id) || id.length > MAX_ID_LENGTH) {
    const detail = `"${id}" is no game id: lower case words joined by _, such as star_field, at most ${MAX_ID_LENGTH} letters`;
    return { ok: false, reason: 'bad-id', detail };
  }
  const folder = `client/src/games/${id}`;
  const catalogue = await readFile(join(root, CATALOGUE), 'utf8');
  const loaders = await readFile(join(root, LOADERS), 'utf8');
  if (existsSync(join(root, folder)) || new RegExp(`^ {2}${id}:`, 'm').test(catalogue)) {
    return { ok: false, reason: 'taken', detail: `there is a game "${id}" already` };
  }
  for (const [file, text, end] of [
    [CATALOGUE, catalogue, CATALOGUE_END],
    [LOADERS, loaders, LOADERS_END],
  ] as const) {
    if (text.split(end).length === 2) continue;
    const detail = `${file} has no single place that reads ${JSON.stringify(end)}`;
    return { ok: false, reason: 'unknown-shape', detail };
  }

  const files = [
    ...(await stampFolder(folder, id)),
    [CATALOGUE, catalogue.replace(CATALOGUE_END, catalogueEntry(id) + CATALOGUE_END)],
    [LOADERS, loaders.replace(LOADERS_END, loaderLine(id) + LOADERS_END)],
  ] as const;
  await mkdir(join(root, folder), { recursive: true });
  for (const [file, text] of files) await writeFile(join(root, file), text);
  return { ok: true, files: files.map(([file]) => file) };
}

async function stampFolder(folder: string, id: string): Promise<[string, string][]> {
  const { name } = namesOf(id);
  const templates = (await readdir(TEMPLATES)).sort();
  return Promise.all(
    templates.map(async (template): Promise<[string, string]> => {
      const text = await readFile(join(TEMPLATES, template), 'utf8');
      const stamped = text.replaceAll('__name__', name).replaceAll('__id__', id);
      return [`${folder}/${template.replace(/\.template$/, '')}`, stamped];
    }),
  );
}
