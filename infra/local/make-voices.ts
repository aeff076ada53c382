import { resolve } from 'node:path';
import { runInClient } from './run-in-client.ts';
import { buildOnce, stampSources } from './source-stamp.ts';
import { announce } from './terminal.ts';

/** Where the voices of this checkout are made, and served from. */
export const VOICES_DIR = 'client/dist/voices';

/**
 * Says every line that no pack has yet, a minute or two of work, while the product is served already: who plays
 * meanwhile hears the device's own voice, where it has one. A failure is told and stops nothing.
 */
export async function makeVoicesBehind(signal: AbortSignal): Promise<void> {
  try {
    const stamp = await stampSources(
      ['client/voices', 'client/books', 'shared/src/words'],
      ['pnpm-lock.yaml'],
    );
    await buildOnce({
      stampFile: '.cache/voices-made',
      stamp,
      output: `${VOICES_DIR}/manifest.json`,
      run: () =>
        announce('Voices for whoever cannot read yet', (report) =>
          runInClient(['--import', 'tsx', 'voices/pack.ts'], report, { signal, isBehind: true }),
        ),
    });
  } catch (error) {
    if (signal.aborted) return;
    console.error(`\n  The voices could not be made; the device's own speaks.\n${error}\n`);
  }
}

/** All voices of a release; what sounds as in the one before, of which this is the folder, is taken from there. */
export async function sayForPublic(folder: string, before: string | undefined): Promise<void> {
  const from = before === undefined ? [] : ['--before', resolve(before, 'voices')];
  await announce('Voices for the public', (report) =>
    runInClient(['--import', 'tsx', 'voices/pack.ts', resolve(folder), ...from], report),
  );
}
