import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { GAME_IDS } from '@advay/shared/games/catalogue';
import { expect, test } from 'vitest';
import type { Shell } from '../src/offline/shell/shell.ts';
import {
  BUILT,
  type Built,
  type BuiltFile,
  buildForPublic,
  firstScreenJs,
  gameJs,
  pageOf,
  playScreenJs,
  readTexts,
  sizeKb,
} from './built-scripts.ts';
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

const RELEASE = '0.1.0+1a2b3c4d5e6f';

let production: Promise<Built> | null = null;
/** Built once for all that is asked of it. */
function builtForPublic(): Promise<Built> {
  production ??= buildForPublic(RELEASE);
  return production;
}

const hostsIn = (files: readonly BuiltFile[]) =>
  files.flatMap(({ path, text }) => foreignHosts(path, text).map((host) => `${path}: ${host}`));

const demoIn = (files: readonly BuiltFile[]) =>
  files.filter(({ path, text }) => DEMO_CAMERA.test(path) || DEMO_CAMERA.test(text));

const faultsIn = (files: readonly BuiltFile[]) =>
  files.flatMap(({ path, text }) => (LINK_FAULT.test(text) ? [path] : []));

/** The page, which names the release it belongs to. */
const NAMED = /<meta name="release" content="[\w.+-]+">/;

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
