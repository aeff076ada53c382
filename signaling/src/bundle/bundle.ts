import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

/**
 * Writes the service into `folder`, all that a container needs beside Node. What is loaded on first use alone
 * (the fallback transport, Redis, metrics) stays in files of its own.
 */
export async function bundle(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: [{ in: `${SOURCES}main.ts`, out: 'main' }],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
    // Speed-ups of `ws` that have to be compiled; it does without.
    external: ['bufferutil', 'utf-8-validate'],
    // Packages in the older module format ask for Node's own modules by `require`.
    banner: {
      js: "import { createRequire as advayRequire } from 'node:module'; import { fileURLToPath as advayPath } from 'node:url'; const require = advayRequire(import.meta.url); const __filename = advayPath(import.meta.url); const __dirname = advayPath(new URL('.', import.meta.url));",
    },
  });
}
