import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));
const ENTRIES = { main: 'main.ts', migrate: 'migrate.ts', retention: 'run-retention.ts' };

/** A container has its database elsewhere: the engine stays out, and its absence is said. */
const withoutEmbedded: Plugin = {
  name: 'without-embedded',
  setup({ onResolve }) {
    onResolve({ filter: /\/open-embedded\.ts$/ }, () => ({
      path: fileURLToPath(import.meta.resolve('../db/no-embedded.ts')),
    }));
  },
};

/** Everything but our own packages is left to be found at run time. */
const withoutPackages: Plugin = {
  name: 'without-packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@advay/') ? undefined : { path, external: true },
    );
  },
};

/**
 * Writes the API's programs into `folder`, one file each, with the migrations beside them: it is all a
 * container needs beside Node. `packages: 'external'` leaves the packages out, for comparison.
 */
export async function bundle(
  folder: string,
  { packages = 'inside' }: { packages?: 'inside' | 'external' } = {},
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: Object.entries(ENTRIES).map(([out, file]) => ({ in: join(SOURCES, file), out })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: packages === 'inside' ? [withoutEmbedded] : [withoutEmbedded, withoutPackages],
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as advayRequire } from 'node:module'; const require = advayRequire(import.meta.url);",
    },
  });
  await cp(join(SOURCES, 'db/migrations'), join(folder, 'migrations'), { recursive: true });
}
