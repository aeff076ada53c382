import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { GameId } from '@advay/shared/games/catalogue';

// What was built, read as a browser loads it: which scripts come with the first screen, and which with a game.

const CLIENT = resolve(import.meta.dirname, '..');

export type BuiltFile = Readonly<{ path: string; text: string }>;

export async function readTexts(folder: string, wanted: RegExp): Promise<BuiltFile[]> {
  const paths = await readdir(folder, { recursive: true });
  return Promise.all(
    paths
      .filter((path) => wanted.test(path))
      .map(async (path) => ({
        path: path.replaceAll('\\', '/'),
        text: await readFile(join(folder, path), 'latin1'),
      })),
  );
}

/** What was built of the sources; what lies in `public` is the same for every build. */
export const BUILT = /^(assets[/\\].*|index|sw|sw-kill)\.(js|css|html|svg)$/;

export type Built = Readonly<{ files: readonly BuiltFile[]; madeOf: readonly string[] }>;

/** The client as the public gets it, and the files that it is made of. */
export async function buildForPublic(release: string): Promise<Built> {
  const outDir = await mkdtemp(join(tmpdir(), 'advay-bundle-'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'];
  // What a test runner sets it to would bring React's warnings for programmers along.
  const MODULES_FILE = join(outDir, 'made-of.json');
  const env = { ...process.env, NODE_ENV: 'production', RELEASE: release, MODULES_FILE };
  try {
    await promisify(execFile)(process.execPath, vite, { cwd: CLIENT, env });
    const files = await readTexts(outDir, BUILT);
    return { files, madeOf: Object.keys(JSON.parse(await readFile(MODULES_FILE, 'utf8')).inputs) };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

const compressedKb = (text: string) =>
  brotliCompressSync(Buffer.from(text, 'latin1')).length / 1024;

/** What a script cannot do without, and what it loads later. */
const NEEDED = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const LOADED = /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Those scripts, and whatever they need in turn; what is `known` is not looked into. */
function withNeeded(
  files: readonly BuiltFile[],
  first: readonly string[],
  known: readonly BuiltFile[] = [],
): BuiltFile[] {
  const open = files.filter((file) => !known.includes(file));
  const wanted = [...first];
  for (const path of wanted) {
    const { text = '' } = open.find((file) => file.path === path) ?? {};
    for (const [, name] of text.matchAll(NEEDED)) {
      if (!wanted.includes(`assets/${name}`)) wanted.push(`assets/${name}`);
    }
  }
  return open.filter(({ path }) => wanted.includes(path));
}

/** The scripts that index.html names, and those that they cannot do without. */
export const firstScreenJs = (files: readonly BuiltFile[]) =>
  withNeeded(files, pageOf(files)?.match(/assets\/[\w.-]+\.js/g) ?? []);

/** The screen that every game is played on, and all that was not there before. */
export const playScreenJs = (files: readonly BuiltFile[]) =>
  withNeeded(
    files,
    files.map(({ path }) => path).filter((path) => path.startsWith('assets/play-screen-')),
    firstScreenJs(files),
  );

/** A game with the views that it loads, and all that was not there before. */
export function gameJs(files: readonly BuiltFile[], id: GameId): BuiltFile[] {
  const own = files.filter(({ path }) => path.startsWith(`assets/${id}-`));
  const views = own.flatMap(({ text }) =>
    [...text.matchAll(LOADED)].map(([, name]) => `assets/${name}`),
  );
  const paths = [...own.map(({ path }) => path), ...views];
  return withNeeded(files, paths, [...firstScreenJs(files), ...playScreenJs(files)]);
}

export const sizeKb = (files: readonly BuiltFile[]) =>
  files.reduce((sum, { text }) => sum + compressedKb(text), 0);

export const pageOf = (files: readonly BuiltFile[]) =>
  files.find(({ path }) => path === 'index.html')?.text;
