import { createHash } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Shell } from '../src/offline/shell/shell.ts';

/** Addresses that must stay the same for ever: browsers look there for what comes after what they have. */
const WORKERS = { 'sw.js': 'service-worker.ts', 'sw-kill.js': 'kill-worker.ts' } as const;
/** What the app is drawn with. Models, wasm and books are kept by the app's own shelf. */
const OF_SHELL = /^(assets\/.*\.(js|css|svg|woff2)|index\.html)$/;

/** Builds the worker that keeps the shell, with the list of all that this build is made of, and the one that ends it. */
export function shellWorker(): Plugin {
  let root = '';
  return {
    name: 'shell-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).filter((name) => OF_SHELL.test(name));
      const code = await buildWorker(root, WORKERS['sw.js']);
      const shell: Shell = {
        release: await releaseOf(code, dir, names.toSorted()),
        entry: entryOf(await readFile(join(dir, 'index.html'), 'utf8')),
        files: names.map((name) => (name === 'index.html' ? '/' : `/${name}`)).toSorted(),
        sizeBytes: await sizeOf(dir, names),
      };
      await writeFile(join(dir, 'sw.js'), `const __SHELL__=${JSON.stringify(shell)};\n${code}`);
      await writeFile(join(dir, 'sw-kill.js'), await buildWorker(root, WORKERS['sw-kill.js']));
    },
  };
}

async function releaseOf(code: string, dir: string, names: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(code);
  for (const name of names) hash.update(name).update(await readFile(join(dir, name)));
  return hash.digest('hex').slice(0, 16);
}

async function sizeOf(dir: string, names: readonly string[]): Promise<number> {
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(dir, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function entryOf(page: string): string {
  const entry = /<script type="module"[^>]* src="([^"]+)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('index.html names no first script');
  return entry;
}

/** One file of plain script, in which `__SHELL__` is still free. */
async function buildWorker(root: string, name: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: {
        input: join(root, 'src/offline/worker', name),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') {
    throw new Error(`${name} was not built into one file`);
  }
  return chunk.code;
}
