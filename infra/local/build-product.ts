import { readFileSync, renameSync } from 'node:fs';
import { decideRelease, gitHere } from '../release/decide-release.ts';
import { compressFiles } from './compress-files.ts';
import { sayForPublic } from './make-voices.ts';
import { runInClient } from './run-in-client.ts';
import { buildOnce, stampSources } from './source-stamp.ts';
import { announce } from './terminal.ts';

/** Where the build that `npm start` serves lies; production builds go elsewhere and hold no demo camera. */
export const CLIENT_DIST = 'client/dist/local';
const PUBLIC_DIST = 'client/dist/production';
const PUBLIC_VOICES = 'client/dist/voices-of-production';

const VITE = 'node_modules/vite/bin/vite.js';

/** Names every packed file by its hash, so it stands for them all. */
const LIBRARY = 'client/public/library/shelf.json';

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

/**
 * The client as the public gets it, always built anew, with its voices; answers where it lies. `before`: folder of the
 * release before, from which voices that would sound the same are taken.
 */
export async function buildForPublic(before?: string): Promise<string> {
  const buildClient = async () => {
    await packModelsAndBooks();
    await announce('Client built for the public', (report) =>
      runInClient([VITE, 'build'], report, { environment: releaseHere() }),
    );
  };
  await Promise.all([buildClient(), sayForPublic(PUBLIC_VOICES, before)]);
  // A build empties its folder, so they come into it after it.
  renameSync(PUBLIC_VOICES, `${PUBLIC_DIST}/voices`);
  return PUBLIC_DIST;
}

/** Packs models and books and builds the client; what takes long, only when its sources changed. */
export async function buildProduct(): Promise<void> {
  await packModelsAndBooks();
  await announce('Client built', async (report) => {
    const built = await buildOnce({
      stampFile: '.cache/client-built',
      stamp: await stampSources(
        ['client/src', 'client/public', 'client/scripts', 'client/synthetic-child', 'shared/src'],
        [
          'client/index.html',
          'client/vite.config.ts',
          'client/public/vision/manifest.json',
          LIBRARY,
          'pnpm-lock.yaml',
        ],
      ),
      output: `${CLIENT_DIST}/index.html`,
      run: async () => {
        await runInClient([VITE, 'build', '--mode', 'start'], report, {
          environment: releaseHere(),
        });
        await compressFiles(`${CLIENT_DIST}/assets`);
      },
    });
    if (!built) report('unchanged');
  });
}
