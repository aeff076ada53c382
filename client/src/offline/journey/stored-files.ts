import { LIBRARY_SHELF, VISION_SHELF, VOICE_SHELF } from '../../kept-files/shelf-names.ts';
import { isShellName } from '../shell/shell.ts';

/** One file as it lies on the device. */
export type StoredFile = Readonly<{
  /** Name of the browser's cache. */
  shelf: string;
  path: string;
  sizeBytes: number;
}>;

const SHELVES: readonly string[] = [VISION_SHELF, LIBRARY_SHELF, VOICE_SHELF];
const isOurs = (name: string) => isShellName(name) || SHELVES.includes(name);

/** Every file of ours with its measured size; null where the browser gives no storage. */
export async function listStoredFiles(
  caches: CacheStorage | undefined,
): Promise<readonly StoredFile[] | null> {
  if (caches === undefined) return null;
  try {
    const names = (await caches.keys()).filter(isOurs);
    return (await Promise.all(names.map((name) => filesOf(name, caches)))).flat();
  } catch {
    return null;
  }
}

async function filesOf(shelf: string, caches: CacheStorage): Promise<StoredFile[]> {
  const cache = await caches.open(shelf);
  const files = (await cache.keys()).map(async (request) => {
    const kept = await cache.match(request, { ignoreVary: true });
    // Gone since it was listed: another tab has removed it.
    if (kept === undefined) return [];
    const path = new URL(request.url).pathname;
    return [{ shelf, path, sizeBytes: await sizeBytesOf(kept, shelf) }];
  });
  return (await Promise.all(files)).flat();
}

/** What a file shelf has written down of its own; of the app's files, that header tells what came over the line. */
async function sizeBytesOf(kept: Response, shelf: string): Promise<number> {
  const told = isShellName(shelf) ? null : kept.headers.get('content-length');
  return told === null ? (await kept.blob()).size : Number(told);
}
