import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { KEEP_COMPILED } from '@advay/shared/bundle/start-compiled';
import { TICKET_KEY_MIN_BITS } from '@advay/shared/schemas/ticket';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { SIGNALING_PROGRAM } from './program-files.ts';
import { withoutUnusedParts } from './without-unused-parts.ts';

const SOURCES = fileURLToPath(new URL('..', import.meta.url));

const SETTINGS = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  charset: 'ascii',
  // Speed-ups of `ws` that have to be compiled; it does without.
  external: ['bufferutil', 'utf-8-validate'],
} satisfies BuildOptions;

/**
 * Writes the service into `folder`, all that a container needs beside Node: one file and its compiled code, which is
 * good for the Node that built it. What is loaded on first use alone (the fallback transport, Redis, metrics) is not
 * run before. Answers what it is made of.
 */
export async function bundle(folder: string): Promise<Metafile> {
  await empty(folder);
  const main = join(folder, 'main.mjs');
  const starter = join(SOURCES, 'bundle/start-compiled.ts');
  const start = await build({
    ...SETTINGS,
    format: 'esm',
    entryPoints: [starter],
    outfile: main,
  });
  const program = await build({
    ...SETTINGS,
    plugins: [withoutUnusedParts],
    entryPoints: [join(SOURCES, 'main.ts')],
    outfile: join(folder, SIGNALING_PROGRAM.program),
    format: 'cjs',
    define: { 'import.meta.url': 'advayUrl' },
    banner: { js: "const advayUrl = require('node:url').pathToFileURL(__filename).href;" },
  });
  await keepCompiled(main);
  return {
    inputs: { ...start.metafile.inputs, ...program.metafile.inputs },
    outputs: { ...start.metafile.outputs, ...program.metafile.outputs },
  };
}

async function empty(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

/** Has the program serve once, and ends it in order: what is kept then holds all that a start runs. */
async function keepCompiled(main: string): Promise<void> {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: TICKET_KEY_MIN_BITS });
  const child = spawn(process.execPath, [main, KEEP_COMPILED], {
    env: {
      PORT: '0',
      PUBLIC_ORIGINS: 'https://play.example.org',
      TICKET_KEYS: JSON.stringify({ keys: [publicKey.export({ format: 'jwk' })] }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.on('data', (line: Buffer) => {
    if (line.includes('signaling listens')) child.kill('SIGTERM');
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the bundle ended with ${code} where it should serve`);
}
