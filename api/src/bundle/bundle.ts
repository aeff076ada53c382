import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEEP_COMPILED } from '@advay/shared/bundle/start-compiled';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { API_PROGRAM } from './program-files.ts';
import { withoutUnusedParts } from './without-unused-parts.ts';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const STEPS = { migrate: 'migrate.ts', retention: 'run-retention.ts' };

/** A container has its database elsewhere: the engine stays out, and its absence is said. */
const withoutEmbedded: Plugin = {
  name: 'without-embedded',
  setup({ onResolve }) {
    onResolve({ filter: /\/open-embedded\.ts$/ }, () => ({
      path: fileURLToPath(import.meta.resolve('../db/no-embedded.ts')),
    }));
  },
};

/** The workspace's own sources stay in; every package is imported from where it is installed. */
const withoutPackages: Plugin = {
  name: 'without-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@advay/') ? undefined : { path, external: true },
    );
  },
};

const SETTINGS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  charset: 'ascii',
} satisfies BuildOptions;

const MODULES = {
  ...SETTINGS,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // Packages in the older module format ask for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as advayRequire } from 'node:module'; const require = advayRequire(import.meta.url);",
  },
} satisfies BuildOptions;

/**
 * Writes the API's programs into `folder` with the migrations beside them: it is all a container needs
 * beside Node. The API itself is one file and its compiled code, which is good for the Node that built it. Answers what
 * they are made of.
 */
export async function bundle(folder: string): Promise<Metafile> {
  await empty(folder);
  const plugins = [withoutEmbedded, withoutUnusedParts];
  const steps = await build({
    ...MODULES,
    plugins,
    outdir: folder,
    entryPoints: entryPoints({ main: 'bundle/start-compiled.ts', ...STEPS }),
  });
  const program = await build({
    ...SETTINGS,
    plugins,
    outfile: join(folder, API_PROGRAM.program),
    entryPoints: [join(SOURCES, 'main.ts')],
    format: 'cjs',
    define: { 'import.meta.url': 'advayUrl' },
    banner: { js: "const advayUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await keepCompiled(join(folder, 'main.mjs'));
  return {
    inputs: { ...steps.metafile.inputs, ...program.metafile.inputs },
    outputs: { ...steps.metafile.outputs, ...program.metafile.outputs },
  };
}

/** Only our own sources bundled, the packages where they are installed: what the bundle is compared with. */
export async function bundleWithoutPackages(folder: string): Promise<void> {
  await empty(folder);
  await build({
    ...MODULES,
    plugins: [withoutEmbedded, withoutPackages],
    outdir: folder,
    entryPoints: entryPoints({ main: 'main.ts' }),
  });
}

async function empty(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(SOURCES, 'db/migrations'), join(folder, 'migrations'), { recursive: true });
}

function entryPoints(entries: Readonly<Record<string, string>>) {
  return Object.entries(entries).map(([out, file]) => ({ in: join(SOURCES, file), out }));
}

/** Runs the program without settings: it loads everything, says what it lacks, and ends. */
function keepCompiled(main: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [main, KEEP_COMPILED], { env: {} }, (_error, _stdout, said) => {
      if (said.includes('DATABASE_URL')) resolve();
      else reject(new Error(`the bundle does not start: ${said}`));
    });
  });
}
