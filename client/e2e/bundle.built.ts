import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { GAME_IDS, type GameId } from '@advay/shared/games/catalogue';
import { expect, test } from 'vitest';
import type { Shell } from '../src/offline/shell/shell.ts';
import { foreignHosts } from './foreign-hosts.ts';

// What is built speaks to no foreign host, and what the public gets holds no hand that plays by itself. Runs when the
// product has been built: `vitest run --config vitest.built.config.ts`.

const CLIENT = resolve(import.meta.dirname, '..');
/** What only the demo camera brings along: its chunk's name and its picture sheet. */
const DEMO_CAMERA = /demo-camera|data:image\/webp|hand-sheet/;

/** The one word that only a link which may be broken on purpose brings along. */
const LINK_FAULT = /\bsimulate\b/;
/** How tests run the product's time and look into its games. */
const FOR_TESTS = /advayClock|advayWatch/;
/** What only a game between two homes needs. */
const TWO_HOMES = /RTCPeerConnection|\/signaling\/(socket|poll)/;
/** What a first visit loads before anything can be seen, as it goes over the wire. */
const FIRST_SCREEN_JS_MAX_KB = 90;
/** What the first game that is opened adds to it: the screen that all are played on, with its eyes and ears. */
const PLAY_SCREEN_JS_MAX_KB = 65;
/** What a game adds to that. */
const GAME_JS_MAX_KB = 60;

type BuiltFile = Readonly<{ path: string; text: string }>;

async function readTexts(folder: string, wanted: RegExp): Promise<BuiltFile[]> {
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
const BUILT = /^(assets[/\\].*|index|sw|sw-kill)\.(js|css|html|svg)$/;

const RELEASE = '0.1.0+1a2b3c4d5e6f';

type Built = Readonly<{ files: readonly BuiltFile[]; madeOf: readonly string[] }>;

/** The client as the public gets it, and the files that it is made of. */
async function buildForPublic(): Promise<Built> {
  const outDir = await mkdtemp(join(tmpdir(), 'advay-bundle-'));
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--outDir', outDir, '--emptyOutDir'];
  // What a test runner sets it to would bring React's warnings for programmers along.
  const MODULES_FILE = join(outDir, 'made-of.json');
  const env = { ...process.env, NODE_ENV: 'production', RELEASE, MODULES_FILE };
  try {
    await promisify(execFile)(process.execPath, vite, { cwd: CLIENT, env });
    const files = await readTexts(outDir, BUILT);
    return { files, madeOf: Object.keys(JSON.parse(await readFile(MODULES_FILE, 'utf8')).inputs) };
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

let production: Promise<Built> | null = null;
/** Built once for all that is asked of it. */
function builtForPublic(): Promise<Built> {
  production ??= buildForPublic();
  return production;
}

const hostsIn = (files: readonly BuiltFile[]) =>
  files.flatMap(({ path, text }) => foreignHosts(path, text).map((host) => `${path}: ${host}`));

const demoIn = (files: readonly BuiltFile[]) =>
  files.filter(({ path, text }) => DEMO_CAMERA.test(path) || DEMO_CAMERA.test(text));

const compressedKb = (text: string) =>
  brotliCompressSync(Buffer.from(text, 'latin1')).length / 1024;

const faultsIn = (files: readonly BuiltFile[]) =>
  files.flatMap(({ path, text }) => (LINK_FAULT.test(text) ? [path] : []));

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
const firstScreenJs = (files: readonly BuiltFile[]) =>
  withNeeded(files, pageOf(files)?.match(/assets\/[\w.-]+\.js/g) ?? []);

/** The screen that every game is played on, and all that was not there before. */
const playScreenJs = (files: readonly BuiltFile[]) =>
  withNeeded(
    files,
    files.map(({ path }) => path).filter((path) => path.startsWith('assets/play-screen-')),
    firstScreenJs(files),
  );

/** A game with the views that it loads, and all that was not there before. */
function gameJs(files: readonly BuiltFile[], id: GameId): BuiltFile[] {
  const own = files.filter(({ path }) => path.startsWith(`assets/${id}-`));
  const views = own.flatMap(({ text }) =>
    [...text.matchAll(LOADED)].map(([, name]) => `assets/${name}`),
  );
  const paths = [...own.map(({ path }) => path), ...views];
  return withNeeded(files, paths, [...firstScreenJs(files), ...playScreenJs(files)]);
}

const sizeKb = (files: readonly BuiltFile[]) =>
  files.reduce((sum, { text }) => sum + compressedKb(text), 0);

/** The page, which names the release it belongs to. */
const NAMED = /<meta name="release" content="[\w.+-]+">/;
const pageOf = (files: readonly BuiltFile[]) =>
  files.find(({ path }) => path === 'index.html')?.text;

test('the local build has no foreign host in it, and the demo camera', async () => {
  const files = await readTexts(join(CLIENT, 'dist/local'), BUILT);
  expect(files.length).toBeGreaterThan(10);
  expect(hostsIn(files)).toEqual([]);
  expect(demoIn(files)).not.toEqual([]);
  expect(faultsIn(files)).toHaveLength(1);
  expect(files.some(({ text }) => FOR_TESTS.test(text))).toBe(true);
  expect(pageOf(files)).toMatch(NAMED);
});

test('the production build has no foreign host in it, no demo camera, and nothing for tests', async () => {
  const { files } = await builtForPublic();
  expect(pageOf(files)).toContain(`<meta name="release" content="${RELEASE}">`);
  expect(files.length).toBeGreaterThan(10);
  expect(hostsIn(files)).toEqual([]);
  expect(demoIn(files).map(({ path }) => path)).toEqual([]);
  expect(faultsIn(files)).toEqual([]);
  expect(files.filter(({ text }) => FOR_TESTS.test(text)).map(({ path }) => path)).toEqual([]);

  const first = firstScreenJs(files);
  expect(first.length).toBeGreaterThan(0);
  expect(first.filter(({ text }) => TWO_HOMES.test(text)).map(({ path }) => path)).toEqual([]);
  expect(files.filter(({ text }) => TWO_HOMES.test(text)).length).toBeGreaterThan(0);
});

test('what a first visit loads and what each game adds keep to their size', async () => {
  const { files } = await builtForPublic();
  expect(sizeKb(firstScreenJs(files))).toBeLessThan(FIRST_SCREEN_JS_MAX_KB);
  expect(playScreenJs(files)).not.toEqual([]);
  expect(sizeKb(playScreenJs(files))).toBeLessThan(PLAY_SCREEN_JS_MAX_KB);
  for (const id of GAME_IDS) {
    const game = gameJs(files, id);
    // The game itself, and at least one view.
    expect(game.length, id).toBeGreaterThan(1);
    expect(sizeKb(game), id).toBeLessThan(GAME_JS_MAX_KB);
  }
});

test('what it is made of are its own packages, those of models, letters and icons among them, and no tool', async () => {
  const { madeOf } = await builtForPublic();
  const names = madeOf.flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  const packages = [...new Set(names)];
  expect(packages).toEqual(
    expect.arrayContaining([
      'react-dom',
      'zod',
      'simple-peer',
      '@mediapipe/hands',
      '@fontsource/andika',
      '@iconify-json/fluent-emoji-flat',
    ]),
  );
  expect(packages.filter((name) => name.endsWith('/tasks-vision'))).toHaveLength(1);
  const tools = /^(vite|rolldown|esbuild|typescript|@playwright|@types|three|jsdom|vitest)/;
  expect(packages.filter((name) => tools.test(name))).toEqual([]);
  expect(madeOf).toContain('src/vision/worker/vision-worker.ts');
});

test('the worker knows every file that the app was built into, in one script of its own', async () => {
  const files = await readTexts(join(CLIENT, 'dist/local'), BUILT);
  const [worker, kill] = ['sw.js', 'sw-kill.js'].map(
    (name) => files.find(({ path }) => path === name)?.text ?? '',
  );
  const shell = JSON.parse(/__SHELL__=(\{.*\});/.exec(worker ?? '')?.[1] ?? '') as Shell;
  const fonts = await readdir(join(CLIENT, 'dist/local/assets'));
  const built = [
    ...files.map(({ path }) => path).filter((path) => path.startsWith('assets/')),
    ...fonts.filter((name) => name.endsWith('.woff2')).map((name) => `assets/${name}`),
  ].map((path) => `/${path}`);
  expect(shell.files.toSorted()).toEqual(['/', ...built].toSorted());
  expect(firstScreenJs(files).map(({ path }) => `/${path}`)).toContain(shell.entry);
  for (const code of [worker, kill]) expect(code).not.toMatch(/^import |\bimport\(|importScripts/m);
  expect(kill).toContain('unregister');
  expect(kill).not.toMatch(/["'`]fetch["'`]/);
});

test('the vision files have no foreign host in them', async () => {
  const files = await readTexts(join(CLIENT, 'public'), /vision\/.*\.(js|wasm|json)$/);
  expect(files.length).toBe(3);
  expect(hostsIn(files)).toEqual([]);
});
