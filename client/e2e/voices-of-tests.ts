import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const CLIENT = resolve(import.meta.dirname, '..');

/** What the product of a test serves, from the top of the repository. */
export const VOICES_OF_TESTS = 'client/dist/voices-of-tests';

/** Makes the voices of some areas (`en:games/bubble_pop`), while the product runs already. Made once they are kept. */
export async function makeVoices(places: readonly string[]): Promise<void> {
  const only = places.flatMap((place) => ['--only', place]);
  const args = ['--import', 'tsx', 'voices/pack.ts', resolve(CLIENT, '..', VOICES_OF_TESTS)];
  await promisify(execFile)(process.execPath, [...args, ...only], { cwd: CLIENT });
}
