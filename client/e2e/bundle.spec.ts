import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { foreignHosts } from './foreign-hosts.ts';

// What is built speaks to no foreign host, and what the public gets holds no hand that plays by itself.

const CLIENT = resolve(import.meta.dirname, '..');
/** What only the demo camera brings along: its chunk's name and its picture sheet. */
const DEMO_CAMERA = /demo-camera|data:image\/webp|hand-sheet/;

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

/** The client as `mode` builds it; the vision files are the same for every mode and stay where they are. */
async function buildClient(mode: 'production' | 'start'): Promise<BuiltFile[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'advay-bundle-'));
  try {
    await build({
      root: CLIENT,
      configFile: join(CLIENT, 'vite.config.ts'),
      mode,
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, copyPublicDir: false },
    });
    return await readTexts(outDir, /\.(js|css|html|svg)$/);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

const hostsIn = (files: readonly BuiltFile[]) =>
  files.flatMap(({ path, text }) => foreignHosts(path, text).map((host) => `${path}: ${host}`));

const demoIn = (files: readonly BuiltFile[]) =>
  files.filter(({ path, text }) => DEMO_CAMERA.test(path) || DEMO_CAMERA.test(text));

test('the local build has no foreign host in it, and the demo camera', async () => {
  const files = await buildClient('start');
  expect(files.length).toBeGreaterThan(10);
  expect(hostsIn(files)).toEqual([]);
  expect(demoIn(files)).not.toEqual([]);
});

test('the production build has no foreign host in it, and no demo camera', async () => {
  const files = await buildClient('production');
  expect(files.length).toBeGreaterThan(10);
  expect(hostsIn(files)).toEqual([]);
  expect(demoIn(files).map(({ path }) => path)).toEqual([]);
});

test('the vision files have no foreign host in them', async () => {
  const files = await readTexts(join(CLIENT, 'public'), /vision\/.*\.(js|wasm|json)$/);
  expect(files.length).toBe(3);
  expect(hostsIn(files)).toEqual([]);
});
