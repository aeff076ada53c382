import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { decideRelease, gitHere } from '../release/decide-release.ts';
import { compressFiles } from './compress-files.ts';
import { buildOnce, stampSources } from './source-stamp.ts';
import { announce } from './terminal.ts';

/** Where the build that `npm start` serves lies; production builds go elsewhere and hold no demo camera. */
export const CLIENT_DIST = 'client/dist/local';
const PUBLIC_DIST = 'client/dist/production';

const VITE = 'node_modules/vite/bin/vite.js';

/** Names every packed file by its hash, so it stands for them all. */
const LIBRARY = 'client/public/library/shelf.json';
/** There once `npm run voices` has run: it takes longer than all the rest, and is no part of the build yet. */
const VOICES = 'client/public/voices/manifest.json';

/** Runs a program of the client's; its last line of output is the step's state, all of it the error's message. */
function runInClient(
  args: readonly string[],
  report: (state: string) => void,
  environment: Readonly<Record<string, string>> = {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: 'client',
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const line = chunk.toString().trim().split('\n').at(-1);
      if (line !== undefined && line !== '') report(line.slice(0, 80));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')} ended with ${code}:\n${output}`));
    });
  });
}

/** The id of this checkout, as what builds the client takes it. */
function releaseHere(): Readonly<Record<'RELEASE', string>> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return { RELEASE: decideRelease(version, gitHere) };
}

async function packModelsAndBooks(): Promise<void> {
  await announce('Vision models packed', (report) =>
    runInClient(['--import', 'tsx', 'models/pack.ts'], report),
  );
  await announce('Books packed', async (report) => {
    const built = await buildOnce({
      stampFile: '.cache/books-packed',
      stamp: await stampSources(['client/books', 'shared/src'], ['pnpm-lock.yaml']),
      output: LIBRARY,
      run: () => runInClient(['--import', 'tsx', 'books/pack.ts'], report),
    });
    if (!built) report('unchanged');
  });
}

/** The client as the public gets it, always built anew; answers where it lies. */
export async function buildForPublic(): Promise<string> {
  await packModelsAndBooks();
  await announce('Client built for the public', (report) =>
    runInClient([VITE, 'build'], report, releaseHere()),
  );
  return PUBLIC_DIST;
}

/** Packs models and books and builds the client; what takes long, only when its sources changed. */
export async function buildProduct(): Promise<void> {
  await packModelsAndBooks();
  await announce('Client built', async (report) => {
    const built = await buildOnce({
      stampFile: '.cache/client-built',
      stamp: await stampSources(
        ['client/src', 'client/public', 'client/synthetic-child', 'shared/src'],
        [
          'client/index.html',
          'client/vite.config.ts',
          'client/scripts/shell-worker.ts',
          'client/public/vision/manifest.json',
          LIBRARY,
          ...(existsSync(VOICES) ? [VOICES] : []),
          'pnpm-lock.yaml',
        ],
      ),
      output: `${CLIENT_DIST}/index.html`,
      run: async () => {
        await runInClient([VITE, 'build', '--mode', 'start'], report, releaseHere());
        await compressFiles(`${CLIENT_DIST}/assets`);
      },
    });
    if (!built) report('unchanged');
  });
}
