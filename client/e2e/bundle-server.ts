import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** Tells the workers, which are processes of their own. */
const VARIABLE = 'ADVAY_E2E_SERVER';
const ROOT = resolve(import.meta.dirname, '../..');
const KEPT = join(ROOT, '.cache/served');

/** A file that asks where it is goes on hearing where its source is: migrations and workers lie beside that. */
const whereItWas: Plugin = {
  name: 'where-it-was',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|js|mjs)$/, namespace: 'file' }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!/\bimport\.meta\.(url|dirname)\b/.test(text)) return null;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    });
  },
};

/** The embedded database brings files of its own, which lie where it is installed. */
const withoutEngine: Plugin = {
  name: 'without-engine',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^@electric-sql\// }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === 'asked') return null;
      const { kind, importer, resolveDir } = asked;
      const found = await find(path, { kind, importer, resolveDir, pluginData: 'asked' });
      return { path: pathToFileURL(found.path).href, external: true };
    });
  },
};

/**
 * The product's server in one file for tests, which start it some thirty times: what `npm start` runs is read from a
 * thousand, and takes twice as long and as much of the processor.
 */
export async function bundleServer(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'infra/local/serve.ts')],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'warning',
    plugins: [whereItWas, withoutEngine],
    external: ['bufferutil', 'utf-8-validate'],
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as advayRequire } from 'node:module'; const require = advayRequire(import.meta.url);",
    },
  });
  const [{ contents = new Uint8Array() } = {}] = outputFiles;
  const name = createHash('sha256').update(contents).digest('hex').slice(0, 16);
  const file = join(KEPT, `${name}.mjs`);
  process.env[VARIABLE] = file;
  if (existsSync(file)) return;
  await mkdir(KEPT, { recursive: true });
  // Another run beside this one may read it at once.
  await writeFile(`${file}.${process.pid}`, contents);
  await rename(`${file}.${process.pid}`, file);
}

/**
 * The embedded database is a large program of WebAssembly. A test asks it a few hundred statements: making it fast
 * costs twice the processor's time of all of them.
 */
const COMPILE_ONCE = '--liftoff-only';

/** What Node is given to run the product's server: its bundle in tests, else its sources as `npm start` does. */
export function serverProgram(): readonly string[] {
  const bundled = process.env[VARIABLE];
  return bundled === undefined
    ? ['--import', 'tsx', 'infra/local/serve.ts']
    : [COMPILE_ONCE, bundled];
}
