import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CannotRelease } from './assemble-release.ts';
import { RELEASES_KEPT } from './limits.ts';
import { broughtForEver } from './plan-release.ts';
import {
  MANIFEST_FILE,
  type ReleasedFile,
  type ReleaseManifest,
  readManifest,
  writeManifest,
} from './release-manifest.ts';

const ANSWER_TIMEOUT_MS = 60_000;
/** A few hundred small files, each of them a way there and back. */
const FETCHED_AT_ONCE = 12;

/**
 * Fetches from the public address what the next release carries over: a folder for each of the last releases, the
 * youngest first. None where nothing has been released there yet.
 */
export async function fetchPrevious(
  origin: string,
  into: string,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<readonly string[]> {
  const get = (path: string) =>
    fetch(`${origin}/${path}`, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
  const answer = await get(MANIFEST_FILE);
  if (answer.status === 404) return [];
  const read = answer.ok ? readManifest(await answer.text()) : null;
  // An edge that has no such file may answer with its page.
  if (answer.ok && !read?.ok && answer.headers.get('content-type')?.startsWith('text/html'))
    return [];
  if (!read?.ok) {
    throw new CannotRelease(
      `${origin}/${MANIFEST_FILE} is no manifest: it answered ${answer.status}.`,
    );
  }
  const live = read.value;
  const releases = [live.release, ...live.before].slice(0, RELEASES_KEPT);
  const folders: string[] = [];
  for (const [index, release] of releases.entries()) {
    const folder = join(into, String(index));
    const files = broughtForEver({ ...live, release });
    const fetchOne = async ({ path, sha256 }: ReleasedFile): Promise<void> => {
      const file = await get(path);
      const bytes = Buffer.from(await file.arrayBuffer());
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
        throw new CannotRelease(
          `${origin}/${path} is not what ${release} says of it (${file.status}): nothing is released over it.`,
        );
      }
      await write(join(folder, path), bytes);
    };
    const waiting = [...files];
    const fetchOn = async (): Promise<void> => {
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await fetchOne(file);
    };
    await Promise.all(Array.from({ length: FETCHED_AT_ONCE }, fetchOn));
    const manifest: ReleaseManifest = { format: 1, release, before: [], root: '', files };
    await write(join(folder, MANIFEST_FILE), writeManifest(manifest));
    folders.push(folder);
  }
  return folders;
}

async function write(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
